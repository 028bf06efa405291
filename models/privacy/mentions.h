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

} // namespace mentions
