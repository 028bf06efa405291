// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/captureinput.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace {

constexpr int mostLines = 6;
constexpr int frameLine = 2; // pixels

} // namespace

CaptureInput::CaptureInput(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    // The line is what the eye is to find first, also in the dark, where styles draw hardly a frame.
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(frameLine);
    QPalette accented = palette();
    accented.setColor(QPalette::WindowText, accented.color(QPalette::Highlight));
    setPalette(accented);
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
    return QPlainTextEdit::event(event);
}

void CaptureInput::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QPlainTextEdit::keyPressEvent(event);
}

bool CaptureInput::takeKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (event.modifiers().testFlag(Qt::ShiftModifier))
            textCursor().insertBlock();
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
