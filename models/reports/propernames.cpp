// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/propernames.h"

#include "models/schema/names.h"

namespace propernames {

namespace {

/// The people of \p participations.
Result<QList<Record>> peopleOf(const RecordReader &reader, const QList<Record> &participations)
{
    QSet<RecordId> ids;
    for (const Record &participation : participations)
        ids.insert(participation.reference(names::person));
    ids.remove(RecordId());
    // Engines limit how many values one condition can have.
    constexpr qsizetype idsPerQuery = 500;
    const QList<RecordId> all = ids.values();
    QList<Record> people;
    for (qsizetype from = 0; from < all.size(); from += idsPerQuery) {
        const auto found = reader.records(RecordQuery::withIds(names::person, all.mid(from, idsPerQuery)));
        if (!found)
            return found.error();
        people += *found;
    }
    return people;
}

} // namespace

Result<QStringList> around(const RecordReader &reader, const RecordId &conference)
{
    QStringList words;
    for (const QStringView table : {names::municipality, names::socialSpace}) {
        const auto places = reader.records(RecordQuery::all(table));
        if (!places)
            return places.error();
        for (const Record &place : *places)
            words.append(place.text(names::name));
    }
    const auto participations = reader.records(
        RecordQuery::where(names::participation, names::conference, QVariant::fromValue(conference)));
    if (!participations)
        return participations.error();
    const auto people = peopleOf(reader, *participations);
    if (!people)
        return people.error();
    for (const Record &person : *people)
        words += {person.text(names::givenName), person.text(names::familyName)};
    return words;
}

} // namespace propernames
