// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/choiceeditors.h"

#include "views/records/tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>

BooleanEditor::BooleanEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QCheckBox(field.label(), this))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        markModified();
        commit();
    });
}

Result<QVariant> BooleanEditor::value() const
{
    return QVariant(m_box->isChecked());
}

void BooleanEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void BooleanEditor::showValue(const QVariant &value)
{
    m_box->setTristate(false);
    m_box->setChecked(value.toBool());
}

void BooleanEditor::showMixed()
{
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
}

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this))
{
    setInput(m_combo);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(16);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    //: An empty choice
    m_combo->addItem(tr("(none)"), QVariant());
    for (const Choice &choice : field.choices())
        m_combo->addItem(field.choiceLabel(choice.name), QString(choice.name));
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::takeChoice);
}

Result<QVariant> ChoiceEditor::value() const
{
    return field().accept(m_combo->currentData());
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ChoiceEditor::showValue(const QVariant &value)
{
    m_combo->setPlaceholderText({});
    m_combo->setCurrentIndex(value.isValid() ? m_combo->findData(value) : 0);
}

void ChoiceEditor::showMixed()
{
    m_combo->setPlaceholderText(tr("different values"));
    m_combo->setCurrentIndex(-1);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
        m_isWalking = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isWalking = false; }, Qt::QueuedConnection);
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChoiceEditor::takeChoice()
{
    markModified();
    // What lies on the way to the choice is not meant; leaving the field or Enter says where the way ended.
    if (!m_isWalking)
        commit();
}

ColourEditor::ColourEditor(const Field &field, QWidget *parent) : ChoiceEditor(field, parent)
{
    for (const tones::NamedColour &colour : tones::palette()) {
        const QString value = QLatin1StringView(colour.value);
        combo()->addItem(tones::swatch(QColor(value), *this), tones::colourName(value), value);
    }
}

void ColourEditor::showValue(const QVariant &value)
{
    // A colour from elsewhere (import, an older file) is kept and offered by its number.
    if (value.isValid() && combo()->findData(value) < 0)
        combo()->addItem(tones::swatch(QColor(value.toString()), *this), value.toString(), value);
    ChoiceEditor::showValue(value);
}
