// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/twins.h"

#include "models/schema/folding.h"
#include "models/schema/names.h"

namespace {

// Case, accents, blanks, hyphens and dots do not make another organisation.
QString nameKey(const Record &record)
{
    QString key = folding::fold(record.text(names::name));
    key.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    if (record.table().field(names::question))
        key += record.reference(names::question).toString();
    return key;
}

QList<Record> ofTable(const QList<Record> &records, QStringView table)
{
    QList<Record> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                 [&](const Record &record) { return record.table().name() == table; });
    return found;
}

} // namespace

namespace twins {

Result<QList<merge::Conflict>> find(const RecordReader &home, const MergeState &state,
                                    const QList<Record> &added)
{
    QList<merge::Conflict> found;
    for (const QStringView table : {names::organisation, names::theme}) {
        const QList<Record> fresh = ofTable(added, table);
        if (fresh.isEmpty())
            continue;
        const auto stored = home.records(RecordQuery::all(table));
        if (!stored)
            return stored.error();
        QHash<QString, RecordId> known;
        for (const Record &record : *stored + ofTable(state.present(), table)) {
            const auto now = state.record(record.table().name(), record.id());
            const bool isFresh = std::any_of(fresh.begin(), fresh.end(),
                                             [&](const Record &other) { return other.id() == record.id(); });
            if (now && !isFresh && !known.contains(nameKey(*now)))
                known.insert(nameKey(*now), now->id());
        }
        for (const Record &record : fresh) {
            const auto other = known.constFind(nameKey(record));
            if (other != known.constEnd())
                found.append({merge::Conflict::Kind::Twin,
                              record.table().name(),
                              *other,
                              names::name.toString(),
                              {},
                              QVariant::fromValue(*other),
                              QVariant::fromValue(record.id())});
            else
                known.insert(nameKey(record), record.id());
        }
    }
    return found;
}

} // namespace twins
