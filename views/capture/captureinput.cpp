// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/captureinput.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace {

constexpr int mostLines = 6;
constexpr int frameLine = 2;  // pixels
constexpr int textMargin = 8; // pixels

} // namespace

CaptureInput::CaptureInput(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    // The line is what the eye is to find first, also in the dark, where styles draw hardly a frame.
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(frameLine);
    document()->setDocumentMargin(textMargin);
    takeAccent();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CaptureInput::fitHeight);
    fitHeight();
}

bool CaptureInput::isBlank() const
{
    return toPlainText().trimmed().isEmpty();
}

void CaptureInput::setText(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void CaptureInput::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

void CaptureInput::takeAccent()
{
    const QColor accent = QGuiApplication::palette().color(QPalette::Highlight);
    QPalette accented = palette();
    if (accented.color(QPalette::WindowText) == accent)
        return;
    accented.setColor(QPalette::WindowText, accent);
    setPalette(accented);
}

void CaptureInput::fitHeight()
{
    const int lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    const int text = fontMetrics().lineSpacing() * std::clamp(lines, 1, mostLines);
    setFixedHeight(text + 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin()) + 2);
}

bool CaptureInput::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && document()->isEmpty() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    // What the line cannot do again is for the window to do.
    if (event->type() == QEvent::ShortcutOverride && !document()->isRedoAvailable() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Redo)) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool CaptureInput::focusNextPrevChild(bool next)
{
    return !m_isChoosing && QPlainTextEdit::focusNextPrevChild(next);
}

void CaptureInput::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeAccent();
}

void CaptureInput::keyPressEvent(QKeyEvent *event)
{
    if (leavesToList(*event)) {
        event->ignore();
        return;
    }
    if (takeKey(*event))
        return;
    const int before = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != before)
        emit typed();
}

void CaptureInput::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        emit typed();
}

void CaptureInput::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->reason() == QContextMenuEvent::Keyboard ? cursorRect().bottomLeft()
                                                                   : event->pos());
}

bool CaptureInput::leavesToList(const QKeyEvent &event) const
{
    if (!m_isChoosing || event.modifiers() != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

bool CaptureInput::takeKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (event.modifiers().testFlag(Qt::ShiftModifier))
            textCursor().insertBlock();
        else if (event.modifiers().testFlag(Qt::ControlModifier))
            emit splitWanted();
        else
            emit submitted();
        return true;
    }
    if (event.matches(QKeySequence::Undo) && document()->isEmpty()) {
        emit undoWanted();
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        emit cancelled();
        return true;
    }
    if (plain && event.key() == Qt::Key_Up && !textCursor().block().previous().isValid()) {
        emit olderWanted();
        return true;
    }
    if (plain && event.key() == Qt::Key_Down && !textCursor().block().next().isValid()) {
        emit newerWanted();
        return true;
    }
    return false;
}

void CaptureInput::insertFromMimeData(const QMimeData *source)
{
    QPlainTextEdit::insertFromMimeData(source);
    const auto lines = source->text().split(u'\n', Qt::SkipEmptyParts).size();
    if (lines > 1)
        emit linesPasted(static_cast<int>(lines));
}
