// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personwords.h"
#include "models/store/recordreader.h"

/// The people of one file whom documents must not name, to be looked for in many texts; fast with tens of
/// thousands of them.
class UnnamedPeople
{
public:
    /// Those who have not consented to being named, or withdrew it.
    static Result<UnnamedPeople> read(const RecordReader &reader);

    /// Whom \p text surely names (PersonWords), by name or by e-mail address; by nothing but the surname if
    /// that can only be a name there.
    QList<Record> namedIn(const QString &text,
                          PersonWords::Bare surname = PersonWords::Bare::MayBeWord) const;

private:
    QList<Record> m_people;
    /// Numbers of people, by the last word of the surname and by the e-mail address in lower case.
    QMultiHash<QString, qsizetype> m_bySurname;
    QMultiHash<QString, qsizetype> m_byAddress;
};
