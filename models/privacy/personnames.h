// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/namewords.h"
#include "models/session.h"

#include <QHash>

/// The people of one file by surname, to notice while somebody types that a text names one of them; fast with
/// tens of thousands. Read when first asked.
class PersonNames : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the names.
    explicit PersonNames(Session &session, QObject *parent = nullptr);

    /// Whom \p text seems to name, as they are called in full: by given and family name, or by family name
    /// after "Frau" and the like. A bare surname may be a common word and is passed over.
    QStringList namedIn(const QString &text);

private:
    struct Person
    {
        QString name;
        QStringList given;
        QStringList family;
    };

    void load();
    void add(const Record &person);
    void remove(const RecordId &id);
    void follow(const ChangeSet &changes);
    static bool isNamedAt(const QList<namewords::Word> &words, qsizetype last, const Person &person);

    Session &m_session;
    bool m_isLoaded = false;
    QHash<RecordId, Person> m_people;
    /// By the last word of the surname.
    QMultiHash<QString, RecordId> m_bySurname;
};
