// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personwords.h"

/// What one person is called, told from others of the file who have a word of the surname in common.
class OwnNames
{
public:
    /// \p states: the person now and formerly. \p others: whoever else is in the file, or was.
    OwnNames(const QList<Record> &states, const QList<Record> &others);

    const PersonWords &words() const { return m_words; }
    /// Whether \p name is the person's and complete: the surname alone may be somebody else's.
    bool isWhole(const QString &name) const;
    /// Where \p text names the person; where it calls somebody else in full, it does not.
    QList<PersonWords::Place> placesIn(const QString &text) const;

private:
    struct Name
    {
        QStringList title;
        QStringList given;
        QStringList family;
    };

    static Name nameOf(const Record &person);
    bool isSomebodyElse(const QString &text, const PersonWords::Place &place) const;
    bool isGivenNameBeside(const QString &text, const PersonWords::Place &place) const;

    PersonWords m_words;
    QList<Name> m_names;
    QList<PersonWords> m_others;
};
