// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/texteditors.h"

#include "models/schema/fieldtext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 12;

} // namespace

LineEditor::LineEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    setInput(m_line);
    // What is too long is refused with a sentence, never cut.
    m_line->setMaxLength(std::numeric_limits<int>::max());
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::markModified);
    connect(m_line, &QLineEdit::returnPressed, this, &LineEditor::commit);
}

Result<QVariant> LineEditor::value() const
{
    return fieldtext::fromDisplay(field(), m_line->text(), QLocale());
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::showValue(const QVariant &value)
{
    m_line->setPlaceholderText({});
    m_line->setText(fieldtext::toDisplay(field(), value, QLocale()));
    m_line->setCursorPosition(0);
}

void LineEditor::showMixed()
{
    m_line->setPlaceholderText(tr("different values"));
}

QVariant LineEditor::input() const
{
    return m_line->text();
}

void LineEditor::showInput(const QVariant &input)
{
    m_line->setText(input.toString());
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QPlainTextEdit(this))
{
    setInput(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextEditor::markModified);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::fitHeight);
    fitHeight();
}

Result<QVariant> LongTextEditor::value() const
{
    return field().accept(m_edit->toPlainText());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongTextEditor::showValue(const QVariant &value)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlaceholderText({});
    m_edit->setPlainText(value.toString());
    fitHeight();
}

void LongTextEditor::showMixed()
{
    m_edit->setPlaceholderText(tr("different values"));
}

QVariant LongTextEditor::input() const
{
    return m_edit->toPlainText();
}

void LongTextEditor::showInput(const QVariant &input)
{
    showValue(input);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    // The number of wrapped lines is known after the edit has taken its new width.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LongTextEditor::fitHeight, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}

void LongTextEditor::fitHeight()
{
    // QPlainTextEdit measures its document in lines, wrapped ones included.
    const int lines = static_cast<int>(m_edit->document()->documentLayout()->documentSize().height());
    const int height = m_edit->fontMetrics().lineSpacing() * std::clamp(lines + 1, fewestLines, mostLines);
    const int frame = 2 * m_edit->frameWidth() + static_cast<int>(2 * m_edit->document()->documentMargin());
    m_edit->setFixedHeight(height + frame);
}
