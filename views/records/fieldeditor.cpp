// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/fieldeditor.h"

#include "views/records/blobview.h"
#include "views/records/choiceeditors.h"
#include "views/records/dateeditor.h"
#include "views/records/referenceeditor.h"
#include "views/records/texteditors.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace {

bool isUndoOrRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace

FieldEditor *FieldEditor::create(Session &session, const Field &field, QWidget *parent)
{
    switch (field.type()) {
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Date:
    case FieldType::PartialDate:
        return new DateEditor(field, parent);
    case FieldType::Boolean:
        return new BooleanEditor(field, parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case FieldType::Colour:
        return new ColourEditor(field, parent);
    case FieldType::Reference:
        return new ReferenceEditor(session, field, parent);
    case FieldType::Blob:
        return new BlobView(field, parent);
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Time:
    case FieldType::Key:
        break;
    }
    return new LineEditor(field, parent);
}

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
}

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    input->setObjectName(QStringLiteral("field-") + m_field.name());
    input->setAccessibleName(m_field.label());
    input->installEventFilter(this);
    layout()->addWidget(input);
    setFocusProxy(input);
}

void FieldEditor::setValue(const QVariant &value)
{
    m_stored = value;
    m_mixed = false;
    showValue(value);
    m_modified = false;
}

void FieldEditor::setMixed()
{
    setValue({});
    m_mixed = true;
    showMixed();
    m_modified = false;
}

void FieldEditor::showMixed() {}

void FieldEditor::markModified()
{
    m_modified = true;
    emit edited();
}

QVariant FieldEditor::input() const
{
    const auto taken = value();
    return taken ? *taken : QVariant();
}

void FieldEditor::resume(const QVariant &input)
{
    showInput(input);
    markModified();
    commit();
}

void FieldEditor::commit()
{
    if (m_modified)
        emit committed();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusOut:
        // A list or calendar that pops up belongs to the editing.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
        break;
    case QEvent::ShortcutOverride:
        // Nothing typed yet: undo and redo mean the last step, not the last letter.
        if (const auto *key = static_cast<QKeyEvent *>(event); !m_modified && isUndoOrRedo(*key)) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return filterKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::Wheel:
        // Scrolling the form must not change a choice that happens to lie under the pointer.
        if (qobject_cast<QComboBox *>(m_input)) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldEditor::filterKey(int key)
{
    if (key != Qt::Key_Escape || !m_modified)
        return false;
    if (m_mixed)
        setMixed();
    else
        setValue(m_stored);
    emit edited();
    return true;
}
