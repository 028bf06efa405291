// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QLabel>
#include <QTimer>

#include <optional>

class PersonNames;
class Session;

/// A quiet note that what somebody types seems to name a person, of the file or any other. It asks nothing
/// and stops nobody.
class NameWarning : public QLabel
{
    Q_OBJECT

public:
    /// \p session must outlive the note.
    NameWarning(Session &session, QWidget *parent);

    /// Looks at \p text when the typing pauses; an empty text hides the note at once.
    void lookAt(const QString &text);
    /// The same for the words of a statement; records of other kinds may name people.
    void lookAt(const std::optional<Record> &record);
    /// One line is kept free for the note, so that nothing beneath moves while somebody types.
    void keepRoom();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();
    void showNote();
    void takeTone();

    PersonNames *m_names;
    QString m_text;
    QString m_note;
    QTimer m_pause;
};
