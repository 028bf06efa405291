// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/pastpeople.h"

#include "models/changes/edits.h"
#include "models/privacy/personwords.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

// A join names a field of the other that stays as it was, which no other step does: whoever imports, merges,
// restores, or takes that back, may remove the one and change the other as well.
bool isJoin(const ChangeSet &changes, const QSet<RecordId> &same)
{
    const auto stays = [](const FieldChange &field) { return field.before == field.after; };
    return std::any_of(changes.rows.begin(), changes.rows.end(), [&](const RowChange &row) {
        return row.table == names::person && row.kind == RowChange::Kind::Update && same.contains(row.id) &&
               std::any_of(row.fields.begin(), row.fields.end(), stays);
    });
}

// The history says that somebody was erased, but not who.
bool isErasure(const RowChange &row)
{
    return row.kind == RowChange::Kind::Delete && row.fields.isEmpty();
}

} // namespace

Result<PastPeople> PastPeople::read(const RecordReader &reader)
{
    const auto steps = reader.removals(names::person);
    if (!steps)
        return steps.error();
    const Table &table = *reader.schema().table(names::person);
    PastPeople people(reader);
    for (const ChangeSet &changes : *steps) {
        for (const RowChange &row : changes.rows) {
            if (row.table != names::person || row.kind != RowChange::Kind::Delete || isErasure(row))
                continue;
            const auto now = reader.record(names::person, row.id);
            if (!now)
                return now.error();
            if (*now)
                continue;
            Record gone(table, row.id);
            edits::takeBack(row, gone);
            people.m_removals.append({changes, gone});
        }
    }
    const auto dropped = people.dropTakenBack();
    return dropped ? Result<PastPeople>(people) : Result<PastPeople>(dropped.error());
}

// Whoever came back was not joined with anybody, and only the last removal counts; the merge of a package
// tells of one twice.
Result<void> PastPeople::dropTakenBack()
{
    QHash<RecordId, int> times;
    for (const Removal &removal : std::as_const(m_removals))
        ++times[removal.person.id()];
    for (auto person = times.cbegin(); person != times.cend(); ++person) {
        if (*person == 1)
            continue;
        const auto history = m_reader->history({names::person.toString(), person.key(), 0, 0});
        if (!history)
            return history.error();
        QSet<RecordId> lasting;
        for (const ChangeSet &changes : *history) {
            const auto isReturn = [&](const RowChange &row) {
                return row.id == person.key() && row.kind == RowChange::Kind::Insert;
            };
            if (std::any_of(changes.rows.begin(), changes.rows.end(), isReturn))
                break;
            lasting.insert(changes.id);
        }
        m_removals.removeIf([&](const Removal &removal) {
            return removal.person.id() == person.key() && !lasting.contains(removal.changes.id);
        });
    }
    return {};
}

QList<Record> PastPeople::all() const
{
    QHash<RecordId, Record> newest;
    for (const Removal &removal : m_removals)
        newest.insert(removal.person.id(), removal.person);
    QList<Record> people = newest.values();
    std::sort(people.begin(), people.end(), [](const Record &left, const Record &right) {
        return std::pair(left.title(), left.id()) < std::pair(right.title(), right.id());
    });
    return people;
}

Result<QList<Record>> PastPeople::sameAs(const RecordId &person, const QList<Record> &states) const
{
    QSet<RecordId> same = {person};
    QList<Record> known = states;
    QList<Record> result;
    // Whoever is found may have been joined with others before.
    for (qsizetype before = 0; before != same.size();) {
        before = same.size();
        const PersonWords words(known);
        for (const Removal &removal : m_removals) {
            const RecordId id = removal.person.id();
            if (same.contains(id) || !(words.isNamesake(removal.person) || isJoin(removal.changes, same)))
                continue;
            const auto earlier = statesOf(*m_reader, id);
            if (!earlier)
                return earlier.error();
            same.insert(id);
            known += *earlier;
            result.append(removal.person);
        }
    }
    return result;
}

Result<QList<Record>> PastPeople::statesOf(const RecordReader &reader, const RecordId &person)
{
    const auto now = reader.record(names::person, person);
    const auto history = reader.history({names::person.toString(), person, 0, 0});
    if (!now)
        return now.error();
    if (!history)
        return history.error();
    QList<Record> states;
    if (*now)
        states.append(**now);
    Record state = now->value_or(Record(*reader.schema().table(names::person), person));
    for (const ChangeSet &changes : *history) {
        for (const RowChange &row : changes.rows) {
            if (row.id != person || row.table != names::person || isErasure(row))
                continue;
            edits::takeBack(row, state);
            states.append(state);
        }
    }
    return states;
}
