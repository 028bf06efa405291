// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personwords.h"
#include "models/store/recordreader.h"

/// The people of one file whom documents must not name, to be looked for in many texts; fast with tens of
/// thousands of them.
class UnnamedPeople
{
public:
    struct Named
    {
        Record person;
        /// Otherwise somebody else of that name may be meant.
        bool isSure = false;
    };

    /// Those who have not consented to being named, or withdrew it; the latter also by what they were called
    /// before.
    static Result<UnnamedPeople> read(const RecordReader &reader);

    /// Whom \p text names (PersonWords), by name, e-mail address or number; by nothing but the surname if
    /// that can only be a name there.
    QList<Named> namedIn(const QString &text, PersonWords::Bare surname = PersonWords::Bare::MayBeWord) const;

    /// A line of a text, or two between which a name is parted, and whom it names.
    struct Line
    {
        QString text;
        QList<Named> named;
    };
    /// The lines of \p text that name somebody.
    QList<Line> linesNaming(const QString &text) const;

private:
    struct Person
    {
        /// The newest first.
        QList<Record> states;
        /// Words of the given names; empty: the surname alone may be enough.
        QSet<QString> given;
        /// Known only so that others are not taken for them.
        bool mayBeNamed = false;
    };

    void add(const QList<Record> &states, bool mayBeNamed);
    /// Who may be called by the surname that ends with word \p at, and whether they alone; most are looked at
    /// no closer.
    void addCandidates(QHash<qsizetype, bool> &candidates, const QString &text,
                       const QList<namewords::Word> &words, qsizetype at, PersonWords::Bare surname) const;

    /// Those whose surname and given name stand among \p words.
    QHash<qsizetype, Record> calledIn(const QList<namewords::Word> &words) const;

    QList<Person> m_people;
    /// Numbers of people, by the words that can stand for the surname, and by ContactWords::keys().
    QMultiHash<QString, qsizetype> m_bySurname;
    QMultiHash<QString, qsizetype> m_byContact;
};
