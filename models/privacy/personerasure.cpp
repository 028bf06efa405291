// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personerasure.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(PersonErasure)
};

/// The states of one record that the history knows, the newest first.
Result<QList<Record>> statesOf(const RecordReader &reader, const Table &table, const RecordId &id)
{
    QList<Record> states;
    const auto now = reader.record(table.name(), id);
    const auto history = reader.history({table.name(), id, 0, 0});
    if (!now)
        return now.error();
    if (!history)
        return history.error();
    if (*now)
        states.append(**now);
    Record state = now->value_or(Record(table, id));
    for (const ChangeSet &changes : *history) {
        for (const RowChange &row : changes.rows) {
            if (row.id != id || row.table != table.name())
                continue;
            for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field) {
                if (table.field(field.key()))
                    state.set(field.key(), field->before);
            }
            states.append(state);
        }
    }
    return states;
}

bool isJoin(const ChangeSet &changes, const RecordId &person, const RecordId &removed)
{
    const auto moves = [&](const FieldChange &field) {
        return field.before == QVariant::fromValue(removed) && field.after == QVariant::fromValue(person);
    };
    constexpr qsizetype joinedAlone = 2;
    return std::any_of(changes.rows.begin(), changes.rows.end(), [&](const RowChange &row) {
        return (row.id == person && changes.rows.size() == joinedAlone) ||
               std::any_of(row.fields.begin(), row.fields.end(), moves);
    });
}

/// Collects what has to change in one file.
class Planner
{
public:
    explicit Planner(const RecordReader &reader)
        : m_reader(reader), m_people(*reader.schema().table(names::person))
    {
    }

    Result<void> add(const RecordId &person)
    {
        m_records.insert(person);
        const auto states = statesOf(m_reader, m_people, person);
        if (!states)
            return states.error();
        m_states += *states;
        if (const auto found = addNamesakes(person, *states); !found)
            return found;
        if (const auto detached = detach(person); !detached)
            return detached;
        if (const auto dropped = dropConflicts(person); !dropped)
            return dropped;
        const auto now = m_reader.record(names::person, person);
        if (!now)
            return now.error();
        if (*now)
            m_rows += edits::remove(**now).rows;
        m_isKnown = m_isKnown || !states->isEmpty();
        return {};
    }

    bool isKnown() const { return m_isKnown; }

    Result<personerasure::Plan> plan()
    {
        m_plan.erasure.changes.id = RecordId::create();
        m_plan.erasure.changes.label = Sentences::tr("Erase a person");
        m_plan.erasure.changes.rows = m_rows;
        m_plan.erasure.records = m_records;
        const PersonWords words(m_states);
        m_plan.erasure.namesInLabels = words.surnames();
        m_plan.erasure.redacted = [words](const QString &text) { return words.redacted(text); };
        const auto drafts = m_reader.drafts();
        if (!drafts)
            return drafts.error();
        m_plan.drafts =
            static_cast<int>(std::count_if(drafts->begin(), drafts->end(), [&](const QString &text) {
                return !words.placesIn(text).isEmpty();
            }));
        return m_plan;
    }

private:
    // Somebody who was typed twice and joined, or removed and typed anew, stands in the history once more.
    Result<void> addNamesakes(const RecordId &person, const QList<Record> &states)
    {
        if (!m_removals) {
            const auto removals = m_reader.removals(names::person);
            if (!removals)
                return removals.error();
            m_removals = *removals;
        }
        const PersonWords words(states);
        for (const ChangeSet &changes : std::as_const(*m_removals)) {
            for (const RowChange &row : changes.rows) {
                if (row.table != names::person || row.kind != RowChange::Kind::Delete ||
                    m_records.contains(row.id))
                    continue;
                const auto now = m_reader.record(names::person, row.id);
                if (!now)
                    return now.error();
                if (*now)
                    continue;
                Record gone(m_people, row.id);
                for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field) {
                    if (m_people.field(field.key()))
                        gone.set(field.key(), field->before);
                }
                if (!words.isNamesake(gone) && !isJoin(changes, person, row.id))
                    continue;
                m_records.insert(row.id);
                m_states.append(gone);
                if (const auto dropped = dropConflicts(row.id); !dropped)
                    return dropped;
                ++m_plan.namesakes;
            }
        }
        return {};
    }

    Result<void> detach(const RecordId &person)
    {
        const auto referrers = m_reader.referrers(names::person, person, std::numeric_limits<int>::max());
        if (!referrers)
            return referrers.error();
        QSet<RecordId> done;
        for (const Referrer &referrer : *referrers) {
            if (done.contains(referrer.id))
                continue;
            done.insert(referrer.id);
            const auto record = m_reader.record(referrer.table, referrer.id);
            if (!record)
                return record.error();
            if (const auto detached = *record ? detach(**record, person) : Result<void>(); !detached)
                return detached;
        }
        return {};
    }

    Result<void> detach(const Record &record, const RecordId &person)
    {
        RowChange row{record.table().name(), record.id(), RowChange::Kind::Update, {}};
        for (const Field &field : record.table().fields()) {
            if (field.type() == FieldType::Reference && record.reference(field.name()) == person)
                row.fields.insert(field.name(), {QVariant::fromValue(person), {}});
        }
        if (record.table().name() == names::participation) {
            if (const auto kept = keepCounting(record, person, row); !kept)
                return kept;
        }
        // Nobody's seat is no seat.
        if (record.table().name() == names::bodyMember && record.reference(names::organisation).isNull()) {
            for (const Field &field : record.table().fields()) {
                if (const QVariant value = record.value(field.name()); value.isValid())
                    row.fields.insert(field.name(), {value, {}});
            }
            row.kind = RowChange::Kind::Delete;
        }
        ++(row.kind == RowChange::Kind::Delete ? m_plan.removed : m_plan.detached)[row.table];
        m_rows.append(row);
        return {};
    }

    // Who came stays counted, for the organisation if there was one.
    Result<void> keepCounting(const Record &participation, const RecordId &person, RowChange &row)
    {
        if (!participation.reference(names::organisation).isNull())
            return {};
        const auto record = m_reader.record(names::person, person);
        if (!record)
            return record.error();
        const RecordId organisation = *record ? (*record)->reference(names::organisation) : RecordId();
        if (!organisation.isNull())
            row.fields.insert(names::organisation.toString(), {{}, QVariant::fromValue(organisation)});
        row.fields.insert(names::anonymous.toString(), {participation.value(names::anonymous), true});
        ++m_plan.anonymised;
        return {};
    }

    Result<void> dropConflicts(const RecordId &person)
    {
        for (const QStringView field : {names::record, names::base, names::ours, names::theirs}) {
            const auto conflicts =
                m_reader.records(RecordQuery::where(names::conflict, field, person.toString()));
            if (!conflicts)
                return conflicts.error();
            for (const Record &conflict : *conflicts) {
                if (m_records.contains(conflict.id()))
                    continue;
                m_records.insert(conflict.id());
                m_rows += edits::remove(conflict).rows;
                ++m_plan.removed[names::conflict.toString()];
            }
        }
        return {};
    }

    const RecordReader &m_reader;
    const Table &m_people;
    /// Read once, for the whole log has to be gone through.
    std::optional<QList<ChangeSet>> m_removals;
    QSet<RecordId> m_records;
    QList<Record> m_states;
    QList<RowChange> m_rows;
    personerasure::Plan m_plan;
    bool m_isKnown = false;
};

} // namespace

namespace personerasure {

Result<Plan> plan(const RecordReader &reader, const RecordId &person)
{
    Planner planner(reader);
    if (const auto added = planner.add(person); !added)
        return added.error();
    if (!planner.isKnown())
        return Error{Error::Code::NotFound, Sentences::tr("There is no such person."), person.toString()};
    return planner.plan();
}

Result<void> eraseAll(Session &session, const QSet<RecordId> &records)
{
    if (records.isEmpty())
        return {};
    const auto all = planFor(session.reader(), records);
    return all ? session.erase(all->erasure) : Result<void>(all.error());
}

Result<Plan> planFor(const RecordReader &reader, const QSet<RecordId> &records)
{
    Planner planner(reader);
    for (const RecordId &id : records) {
        if (const auto added = planner.add(id); !added)
            return added.error();
    }
    return planner.plan();
}

Result<PersonWords> words(const RecordReader &reader, const RecordId &person)
{
    const auto states = statesOf(reader, *reader.schema().table(names::person), person);
    return states ? Result<PersonWords>(PersonWords(*states)) : Result<PersonWords>(states.error());
}

} // namespace personerasure
