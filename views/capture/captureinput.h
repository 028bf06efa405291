// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// The line that cards are typed into: Enter hands over, Shift+Enter begins a second line.
class CaptureInput : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptureInput(QWidget *parent);

    bool isBlank() const;
    /// Replaces the text; the cursor stands behind it.
    void setText(const QString &text);
    /// As setText(), but Ctrl+Z in the line takes it back.
    void replaceText(const QString &text);
    void fitHeight();
    /// While \p open, the keys that choose from a list are left to it.
    void setChoosing(bool open) { m_isChoosing = open; }

signals:
    /// A key has changed the text.
    void typed();
    void submitted();
    /// Up in the first line.
    void olderWanted();
    /// Down in the last line.
    void newerWanted();
    void cancelled();
    /// Ctrl+Z with nothing typed: the last step is meant.
    void undoWanted();
    /// Ctrl+Enter.
    void splitWanted();
    /// A text of \p lines lines was pasted.
    void linesPasted(int lines);
    /// A menu is wanted; \p place in the coordinates of the line.
    void menuWanted(const QPoint &place);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool takeKey(const QKeyEvent &event);
    bool leavesToList(const QKeyEvent &event) const;
    void takeAccent();

    bool m_isChoosing = false;
};
