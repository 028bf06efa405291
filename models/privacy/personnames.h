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

    /// Whom \p text seems to name, as they are called in full: by given name or initial and family name, by
    /// family name or half a double name after "Frau" and the like, by a double name alone, or by e-mail
    /// address. A bare surname may be a common word and is passed over.
    QStringList namedIn(const QString &text);

private:
    struct Person
    {
        QString name;
        QStringList given;
        QStringList family;
        /// The parts of a double name; empty if it is none.
        QStringList halves;
        QString address;
    };
    struct Text;

    void load();
    void add(const Record &person);
    void remove(const RecordId &id);
    void follow(const ChangeSet &changes);
    static bool isNamedAt(const Text &text, qsizetype last, const Person &person);
    static bool isGivenBefore(const Text &text, qsizetype first, qsizetype last, const Person &person);
    static bool isHalfNamedAt(const Text &text, qsizetype at, const Person &person);

    Session &m_session;
    bool m_isLoaded = false;
    QHash<RecordId, Person> m_people;
    /// By the last word of the surname, and by the other half of a double name.
    QMultiHash<QString, RecordId> m_bySurname;
    QMultiHash<QString, RecordId> m_byAddress;
};
