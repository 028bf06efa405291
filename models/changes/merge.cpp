// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/merge.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

namespace {

// Every field that was ever touched, with where it began and where it ended.
void addChange(RowChange &net, const RowChange &next)
{
    for (auto it = next.fields.cbegin(); it != next.fields.cend(); ++it) {
        const auto known = net.fields.find(it.key());
        if (known == net.fields.end())
            net.fields.insert(it.key(), *it);
        else
            known->after = it->after;
    }
}

std::optional<RowChange> finished(RowChange net, bool wasThere, bool isThere)
{
    if (!wasThere && !isThere)
        return std::nullopt;
    net.kind = wasThere == isThere ? RowChange::Kind::Update
               : isThere           ? RowChange::Kind::Insert
                                   : RowChange::Kind::Delete;
    if (net.kind == RowChange::Kind::Update)
        net.fields.removeIf([](const auto &field) { return field->before == field->after; });
    if (net.kind == RowChange::Kind::Update && net.fields.isEmpty())
        return std::nullopt;
    return net;
}

RowChange insertOf(const Record &record, const RowChange &theirs)
{
    Record complete = record;
    for (auto it = theirs.fields.cbegin(); it != theirs.fields.cend(); ++it) {
        if (record.table().field(it.key()))
            complete.set(it.key(), it->after);
    }
    return edits::insert(complete).rows.constFirst();
}

merge::Outcome bringBack(const RowChange &theirs, const std::optional<Record> &whole)
{
    merge::Outcome outcome;
    if (theirs.kind == RowChange::Kind::Delete)
        return outcome;
    if (theirs.kind == RowChange::Kind::Insert) {
        outcome.row = theirs;
        return outcome;
    }
    if (whole)
        outcome.row = insertOf(*whole, theirs);
    outcome.conflicts.append({merge::Conflict::Kind::RemovedHere, theirs.table, theirs.id, {}, {}, {}, {}});
    return outcome;
}

merge::Outcome takeAway(const RowChange &theirs, const Record &ours)
{
    merge::Outcome outcome;
    for (const Field &field : ours.table().fields()) {
        const QVariant before = theirs.fields.value(field.name()).before;
        if (merge::isSame(field, ours.value(field.name()), before) || field.name() == names::position)
            continue;
        outcome.conflicts.append(
            {merge::Conflict::Kind::RemovedThere, theirs.table, theirs.id, {}, {}, {}, {}});
        return outcome;
    }
    outcome.row = edits::remove(ours).rows.constFirst();
    return outcome;
}

merge::Outcome mergeFields(const RowChange &theirs, const Record &ours)
{
    merge::Outcome outcome;
    RowChange row{theirs.table, theirs.id, RowChange::Kind::Update, {}};
    for (auto it = theirs.fields.cbegin(); it != theirs.fields.cend(); ++it) {
        const Field *field = ours.table().field(it.key());
        if (!field)
            continue;
        const QVariant current = ours.value(it.key());
        if (merge::isSame(*field, current, it->after))
            continue;
        // An order is no statement; the smaller number is the same whoever comes first.
        const bool isEarlier = it.key() == names::position && it->after.isValid() &&
                               (!current.isValid() || it->after.toLongLong() < current.toLongLong());
        if (isEarlier || merge::isSame(*field, current, it->before))
            row.fields.insert(it.key(), {current, it->after});
        else if (it.key() != names::position)
            outcome.conflicts.append({merge::Conflict::Kind::BothChanged, theirs.table, theirs.id, it.key(),
                                      it->before, current, it->after});
    }
    if (!row.fields.isEmpty())
        outcome.row = row;
    return outcome;
}

} // namespace

namespace merge {

QList<RowChange> netChanges(const QList<ChangeSet> &changes)
{
    struct State
    {
        RowChange net;
        bool wasThere;
        bool isThere;
    };
    QList<State> states;
    QHash<RecordId, qsizetype> places;
    for (const ChangeSet &set : changes) {
        for (const RowChange &row : set.rows) {
            const bool isThere = row.kind != RowChange::Kind::Delete;
            const auto place = places.constFind(row.id);
            if (place == places.constEnd()) {
                places.insert(row.id, states.size());
                states.append({row, row.kind != RowChange::Kind::Insert, isThere});
            } else {
                addChange(states[*place].net, row);
                states[*place].isThere = isThere;
            }
        }
    }
    QList<RowChange> rows;
    for (const State &state : std::as_const(states)) {
        if (auto net = finished(state.net, state.wasThere, state.isThere))
            rows.append(*std::move(net));
    }
    return rows;
}

Outcome mergeRecord(const Table &table, const RowChange &theirs, const std::optional<Record> &ours,
                    const std::optional<Record> &whole)
{
    Q_ASSERT(table.name() == theirs.table);
    if (!ours)
        return bringBack(theirs, whole);
    if (theirs.kind == RowChange::Kind::Delete)
        return takeAway(theirs, *ours);
    return mergeFields(theirs, *ours);
}

bool isSame(const Field &field, const QVariant &left, const QVariant &right)
{
    if (field.type() == FieldType::Boolean)
        return left.toBool() == right.toBool();
    return left == right;
}

} // namespace merge
