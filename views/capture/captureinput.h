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
    void fitHeight();

signals:
    void submitted();
    /// Up in the first line.
    void olderWanted();
    /// Down in the last line.
    void newerWanted();
    void cancelled();
    /// Ctrl+Z with nothing typed: the last step is meant.
    void undoWanted();
    /// A text of \p lines lines was pasted.
    void linesPasted(int lines);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool takeKey(const QKeyEvent &event);
};
