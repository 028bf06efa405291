// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personwords.h"
#include "models/store/recordreader.h"

/// Free texts that name a person: nobody but people can decide what is to become of them.
namespace mentions {

struct Mention
{
    QString table;
    RecordId record;
    QString field;
    QString text;
    PersonWords::Place place;
};

/// Those of whom \p words tell, the sure ones first; not in the person's own record \p person.
Result<QList<Mention>> find(const RecordReader &reader, const PersonWords &words, const RecordId &person);

/// Pictures that were removed, but whose texts once surely named the person.
Result<QSet<RecordId>> removedPictures(const RecordReader &reader, const PersonWords &words);

/// What is said about the person in \p text, from the first of \p places to the last, with up to \p around
/// characters before and behind; in one line.
QString passage(const QString &text, const QList<PersonWords::Place> &places, qsizetype around = 120);
/// That somebody else has the same surname is no word about this person.
bool isSomebodysName(QStringView table, QStringView field);

} // namespace mentions
