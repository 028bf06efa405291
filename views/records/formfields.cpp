// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/formfields.h"

#include "models/schema/names.h"
#include "models/session.h"
#include "views/records/fieldbox.h"
#include "views/records/referenceeditor.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace {

// In heights of the font; narrower, and labels stand above their fields.
constexpr int narrowestBeside = 26;

} // namespace

FormFields::FormFields(Session &session, const Table &table, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    for (const Field &field : table.fields())
        addField(field);
    setHiddenFields({});
}

void FormFields::addField(const Field &field)
{
    auto *box = new FieldBox(m_session, field, this);
    m_boxes.append(box);
    if (field.type() == FieldType::Boolean) {
        m_layout->addRow(QString(), box);
    } else {
        //: Label of a field that must be filled in
        auto *label = new QLabel(field.isRequired() ? tr("%1 *").arg(field.label()) : field.label(), this);
        label->setObjectName(QStringLiteral("label-") + field.name());
        label->setBuddy(box->editor().focusProxy());
        if (field.isRequired())
            label->setToolTip(tr("Must be filled in."));
        m_layout->addRow(label, box);
    }
    box->editor().focusProxy()->installEventFilter(this);
    box->editor().setReadOnly(m_session.isReadOnly());
    connect(&box->editor(), &FieldEditor::committed, this, [this, box] { takeField(*box); });
    connect(&box->editor(), &FieldEditor::edited, this, [this, box] {
        if (!box->editor().isModified())
            takeBack(*box);
    });
    connect(&box->editor(), &FieldEditor::recordActivated, this, &FormFields::recordActivated);
}

void FormFields::setHiddenFields(const QStringList &fields)
{
    m_hiddenFields = fields;
    for (FieldBox *box : std::as_const(m_boxes)) {
        const bool shown = isShown(box->field());
        box->setVisible(shown);
        if (QWidget *label = m_layout->labelForField(box))
            label->setVisible(shown);
    }
}

bool FormFields::isShown(const Field &field) const
{
    return !m_hiddenFields.contains(field.name()) && field.name() != names::position;
}

void FormFields::takeField(FieldBox &box)
{
    box.setTouched(true);
    const auto value = box.editor().value();
    box.setError(value ? QString() : value.error().text);
    if (value)
        emit valueEntered(box.field().name(), *value);
    emit fieldFinished();
}

void FormFields::takeBack(FieldBox &box)
{
    box.setError({});
    emit inputTakenBack(box.field().name(), box.editor().storedValue());
    emit fieldFinished();
}

void FormFields::showRecords(const QList<Record> &records)
{
    for (FieldBox *box : std::as_const(m_boxes)) {
        box->setTouched(false);
        box->setError({});
        showCommonValue(*box, records);
        if (auto *reference = qobject_cast<ReferenceEditor *>(&box->editor());
            reference && !records.isEmpty())
            reference->restrictToWholeOf(records.first());
        const bool oneOnly = box->field().isUnique() && records.size() > 1;
        box->editor().setReadOnly(m_session.isReadOnly() || oneOnly);
    }
}

void FormFields::showCommonValue(FieldBox &box, const QList<Record> &records)
{
    if (records.isEmpty()) {
        box.editor().setValue({});
        return;
    }
    const QVariant first = records.first().value(box.field().name());
    const bool same = std::all_of(records.begin(), records.end(), [&](const Record &record) {
        return record.value(box.field().name()) == first;
    });
    if (same)
        box.editor().setValue(first);
    else
        box.editor().setMixed();
}

void FormFields::refresh(const Record &stored)
{
    for (FieldBox *box : std::as_const(m_boxes))
        refreshBox(*box, stored.value(box->field().name()));
}

void FormFields::refreshBox(FieldBox &box, const QVariant &stored)
{
    if (box.editor().isModified()) {
        const auto typed = box.editor().value();
        if (!typed || *typed != stored)
            return;
    } else if (box.editor().storedValue() == stored && !box.editor().isMixed()) {
        return;
    }
    box.editor().setValue(stored);
    box.setError({});
}

void FormFields::showViolations(const QList<Violation> &violations, bool touchedOnly)
{
    for (FieldBox *box : std::as_const(m_boxes)) {
        const bool saysWhyNotTaken = box->hasError() && !box->editor().value();
        if (saysWhyNotTaken || (touchedOnly && !box->isTouched()))
            continue;
        const auto found =
            std::find_if(violations.begin(), violations.end(), [box](const Violation &violation) {
                return violation.field == box->field().name();
            });
        box->setError(found == violations.end() ? QString() : found->text);
    }
}

void FormFields::setError(const QString &field, const QString &text)
{
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (box->field().name() == field)
            box->setError(text);
    }
}

QString FormFields::firstError() const
{
    const auto wrong =
        std::find_if(m_boxes.begin(), m_boxes.end(), [](const FieldBox *box) { return box->hasError(); });
    return wrong == m_boxes.end() ? QString() : (*wrong)->error();
}

QVariantMap FormFields::unsavedInput() const
{
    QVariantMap input;
    for (const FieldBox *box : m_boxes) {
        if (box->editor().isModified())
            input.insert(box->field().name(), box->editor().input());
    }
    return input;
}

void FormFields::resume(const QVariantMap &input)
{
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (input.contains(box->field().name()))
            box->editor().resume(input.value(box->field().name()));
    }
}

void FormFields::commit()
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->editor().commit();
}

void FormFields::focusFirstEmpty()
{
    const auto first = std::find_if(m_boxes.begin(), m_boxes.end(), [this](FieldBox *box) {
        return isShown(box->field()) && !box->editor().storedValue().isValid();
    });
    if (first != m_boxes.end())
        (*first)->editor().focusProxy()->setFocus(Qt::OtherFocusReason);
}

void FormFields::resizeEvent(QResizeEvent *event)
{
    const bool beside = width() >= narrowestBeside * fontMetrics().height();
    m_layout->setRowWrapPolicy(beside ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows);
    QWidget::resizeEvent(event);
}

bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit focusMoved(static_cast<QWidget *>(watched));
    return QWidget::eventFilter(watched, event);
}
