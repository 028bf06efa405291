// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QLabel>
#include <QTimer>

#include <optional>

class PersonNames;
class Session;

/// A quiet note that what somebody types seems to name a person of the file. It asks nothing and stops
/// nobody.
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void takeTone();

    PersonNames *m_names;
    QString m_text;
    QTimer m_pause;
};
