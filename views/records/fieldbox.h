// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/fieldeditor.h"

class QLabel;

/// A field in a form: its editor, and below it the sentence that says what is wrong.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(Session &session, const Field &field, QWidget *parent);

    FieldEditor &editor() const { return *m_editor; }
    const Field &field() const { return m_editor->field(); }
    /// Empty: nothing is wrong.
    void setError(const QString &text);
    bool hasError() const { return !error().isEmpty(); }
    QString error() const;
    /// True once the user has put something into this field of the record shown.
    bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintError();

    FieldEditor *m_editor;
    QWidget *m_errorLine;
    QLabel *m_errorIcon;
    QLabel *m_errorText;
    bool m_touched = false;
};
