// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restoration.h"

#include "models/changes/edits.h"
#include "models/changes/erasing.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Restoration)
};

constexpr qsizetype shownChanges = 50;

/// The change sets that \p now has on top of \p then, newest first.
Result<QList<ChangeSet>> changesSince(const RecordReader &now, const RecordReader &then)
{
    const auto last = then.history({{}, {}, 1, 0});
    if (!last)
        return last.error();
    constexpr int page = 200;
    QList<ChangeSet> since;
    for (int offset = 0;; offset += page) {
        const auto read = now.history({{}, {}, page, offset});
        if (!read)
            return read.error();
        for (const ChangeSet &change : *read) {
            if (!last->isEmpty() && change.id == last->constFirst().id)
                return since;
            since.append(change);
        }
        if (read->size() == page)
            continue;
        if (last->isEmpty())
            return since;
        return Error{
            Error::Code::NotFound,
            Sentences::tr("This backup is no earlier state of the open file. Open it as a file of its "
                          "own to look into it."),
            {}};
    }
}

// A backup that could not be cleaned, because somebody had it open or took it elsewhere.
Result<bool> knowsErased(const RecordReader &now, const RecordReader &then)
{
    const auto erased = now.erasedRecords();
    if (!erased)
        return erased.error();
    const auto people = then.count(RecordQuery::withIds(names::person, erased->values()));
    return people ? Result<bool>(*people > 0) : Result<bool>(people.error());
}

} // namespace

namespace restoration {

Result<Difference> compare(const RecordReader &now, const RecordReader &then)
{
    const auto since = changesSince(now, then);
    if (!since)
        return since.error();
    Difference difference;
    difference.changes = since->size();
    difference.newest = since->mid(0, shownChanges);
    for (const Table &table : now.schema().tables()) {
        const auto countNow = now.count(RecordQuery::all(table.name()));
        const auto countThen = then.count(RecordQuery::all(table.name()));
        for (const auto *count : {&countNow, &countThen}) {
            if (!*count)
                return count->error();
        }
        if (*countNow != *countThen)
            difference.counts.append({&table, *countThen, *countNow});
    }
    const auto hasErased = knowsErased(now, then);
    if (!hasErased)
        return hasErased.error();
    difference.hasErased = *hasErased;
    return difference;
}

Result<QList<Difference::Count>> contents(const RecordReader &state)
{
    QList<Difference::Count> counts;
    for (const Table &table : state.schema().tables()) {
        const auto count = state.count(RecordQuery::all(table.name()));
        if (!count)
            return count.error();
        if (*count > 0)
            counts.append({&table, *count, 0});
    }
    return counts;
}

Result<ChangeSet> changes(const RecordReader &now, const RecordReader &then)
{
    const auto since = changesSince(now, then);
    if (!since)
        return since.error();
    const auto erased = now.erasedRecords();
    if (!erased)
        return erased.error();
    QSet<std::pair<QString, RecordId>> touched;
    for (const ChangeSet &change : *since) {
        for (const RowChange &row : change.rows)
            touched.insert({row.table, row.id});
    }
    ChangeSet back;
    for (const auto &[table, id] : std::as_const(touched)) {
        // A backup that could not be cleaned must not bring back who was erased since.
        if (!now.schema().table(table) || erased->contains(id))
            continue;
        const auto today = now.record(table, id);
        const auto before = then.record(table, id);
        for (const auto *record : {&today, &before}) {
            if (!*record)
                return record->error();
        }
        const std::optional<Record> earlier =
            *before ? std::optional(erasing::stripped(**before, *erased)) : std::nullopt;
        if (earlier && *today)
            back.append(edits::update(**today, *earlier));
        else if (earlier)
            back.append(edits::insert(*earlier));
        else if (*today)
            back.append(edits::remove(**today));
    }
    if (back.isEmpty())
        return back;
    back.id = RecordId::create();
    back.label = Sentences::tr("Restore a backup");
    return back;
}

} // namespace restoration
