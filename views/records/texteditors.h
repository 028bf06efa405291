// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

/// One line: texts, keys, numbers and times, in the form people of this language write them.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, QWidget *parent);

    Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    QVariant input() const override;

protected:
    void showValue(const QVariant &value) override;
    void showMixed() override;
    void showInput(const QVariant &input) override;
    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

/// Many lines; grows with its text.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, QWidget *parent);

    Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    QVariant input() const override;

protected:
    void showValue(const QVariant &value) override;
    void showMixed() override;
    void showInput(const QVariant &input) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
};
