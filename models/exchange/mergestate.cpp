// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mergestate.h"

#include "models/changes/edits.h"

namespace {

bool refersTo(const Record &record, const RecordId &id)
{
    const QList<Field> &fields = record.table().fields();
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
        return field.type() == FieldType::Reference && record.reference(field.name()) == id;
    });
}

} // namespace

MergeState::Entry &MergeState::entry(const QString &table, const RecordId &id) const
{
    const auto known = m_entries.find(id);
    if (known != m_entries.end())
        return *known;
    Entry fresh{table, std::nullopt, std::nullopt, false};
    if (const auto found = m_home->record(table, id))
        fresh.before = *found;
    else if (!m_error)
        m_error = found.error();
    fresh.now = fresh.before;
    return *m_entries.insert(id, fresh);
}

std::optional<Record> MergeState::record(const QString &table, const RecordId &id) const
{
    const Entry &found = entry(table, id);
    return found.table == table ? found.now : std::nullopt;
}

std::optional<Record> MergeState::stored(const QString &table, const RecordId &id) const
{
    const Entry &found = entry(table, id);
    return found.table == table ? found.before : std::nullopt;
}

void MergeState::put(const Record &record)
{
    Entry &found = entry(record.table().name(), record.id());
    if (!found.touched)
        m_order.append(record.id());
    found.touched = true;
    found.now = record;
}

void MergeState::remove(const QString &table, const RecordId &id)
{
    Entry &found = entry(table, id);
    if (!found.touched)
        m_order.append(id);
    found.touched = true;
    found.now.reset();
}

void MergeState::apply(const RowChange &row)
{
    if (row.kind == RowChange::Kind::Delete) {
        remove(row.table, row.id);
        return;
    }
    const Table *table = m_home->schema().table(row.table);
    Record changed = record(row.table, row.id).value_or(Record(*table, row.id));
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        if (table->field(it.key()))
            changed.set(it.key(), it->after);
    }
    put(changed);
}

QList<Record> MergeState::present() const
{
    QList<Record> records;
    for (const RecordId &id : m_order) {
        if (const auto &now = m_entries[id].now)
            records.append(*now);
    }
    return records;
}

QList<Record> MergeState::removed() const
{
    QList<Record> records;
    for (const RecordId &id : m_order) {
        const Entry &found = m_entries[id];
        if (found.before && !found.now)
            records.append(*found.before);
    }
    return records;
}

bool MergeState::isReferredTo(const Record &record) const
{
    for (const RecordId &id : m_order) {
        const auto &now = m_entries[id].now;
        if (now && refersTo(*now, record.id()))
            return true;
    }
    const auto referrers =
        m_home->referrers(record.table().name(), record.id(), std::numeric_limits<int>::max());
    if (!referrers) {
        m_error = m_error ? m_error : referrers.error();
        return false;
    }
    return std::any_of(referrers->begin(), referrers->end(), [&](const Referrer &referrer) {
        const Entry &found = entry(referrer.table, referrer.id);
        return !found.touched || (found.now && refersTo(*found.now, record.id()));
    });
}

QList<Violation> MergeState::newViolations(const Record &record) const
{
    QList<Violation> broken = rules::check(
        record, [this](const QString &table, const RecordId &id) { return this->record(table, id); });
    const auto before = stored(record.table().name(), record.id());
    if (broken.isEmpty() || !before)
        return broken;
    const QList<Violation> known =
        rules::check(*before, [this](const QString &table, const RecordId &id) { return stored(table, id); });
    broken.removeIf([&](const Violation &violation) { return known.contains(violation); });
    return broken;
}

QList<RowChange> MergeState::changes() const
{
    QList<RowChange> rows;
    for (const RecordId &id : m_order) {
        const Entry &found = m_entries[id];
        if (found.before && found.now)
            rows += edits::update(*found.before, *found.now).rows;
        else if (found.now)
            rows += edits::insert(*found.now).rows;
        else if (found.before)
            rows += edits::remove(*found.before).rows;
    }
    return rows;
}
