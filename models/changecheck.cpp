// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changecheck.h"

#include "models/schema/names.h"

namespace {

// Rules that look at another record look at its place: what moves may break those it leaves behind.
bool moves(const RowChange &row)
{
    return row.kind == RowChange::Kind::Update && (row.fields.contains(names::conference.toString()) ||
                                                   row.fields.contains(names::question.toString()));
}

} // namespace

ChangeCheck::ChangeCheck(const RecordReader &reader) : m_reader(reader) {}

Result<void> ChangeCheck::run(const ChangeSet &changes)
{
    if (const auto collected = collect(changes); !collected)
        return collected;
    for (const RowChange &row : changes.rows) {
        if (!moves(row))
            continue;
        if (const auto collected = collectReferrers(row); !collected)
            return collected;
    }
    for (const Record &record : std::as_const(m_after)) {
        if (const auto judged = judge(record); !judged)
            return judged;
    }
    return {};
}

QList<Violation> ChangeCheck::violations(const Record &record)
{
    return rules::check(record,
                        [this](const QString &table, const RecordId &id) { return stored(table, id); });
}

std::optional<Record> ChangeCheck::stored(const QString &table, const RecordId &id)
{
    const std::pair key(table, id);
    if (const auto known = m_stored.constFind(key); known != m_stored.constEnd())
        return *known;
    const auto found = m_reader.record(table, id);
    return m_stored.insert(key, found ? *found : std::nullopt).value();
}

Result<void> ChangeCheck::collect(const ChangeSet &changes)
{
    for (const RowChange &row : changes.rows) {
        const Table *table = m_reader.schema().table(row.table);
        if (!table || row.kind == RowChange::Kind::Delete)
            continue;
        auto record = m_after.value(row.id, Record(*table, row.id));
        if (row.kind == RowChange::Kind::Update && !m_after.contains(row.id)) {
            const auto before = m_reader.record(row.table, row.id);
            if (!before)
                return before.error();
            if (!*before)
                continue; // the store reports the conflict
            record = **before;
        }
        for (auto it = row.fields.begin(); it != row.fields.end(); ++it) {
            if (table->field(it.key()))
                record.set(it.key(), it->after);
        }
        m_after.insert(row.id, record);
    }
    return {};
}

Result<void> ChangeCheck::collectReferrers(const RowChange &row)
{
    const auto referrers = m_reader.referrers(row.table, row.id, std::numeric_limits<int>::max());
    if (!referrers)
        return referrers.error();
    for (const Referrer &referrer : *referrers) {
        if (m_after.contains(referrer.id))
            continue;
        if (const auto record = stored(referrer.table, referrer.id))
            m_after.insert(referrer.id, *record);
    }
    return {};
}

Result<void> ChangeCheck::judge(const Record &record)
{
    const auto lookup = [this](const QString &table, const RecordId &id) -> std::optional<Record> {
        const auto found = m_after.constFind(id);
        // What comes from outside may name a theme where a question belongs.
        const bool isMeant = found != m_after.constEnd() && found->table().name() == table;
        return isMeant ? std::optional<Record>(*found) : stored(table, id);
    };
    QList<Violation> broken = rules::check(record, lookup);
    if (broken.isEmpty())
        return {};
    // What was wrong before must not keep people from mending something else.
    if (const auto before = stored(record.table().name(), record.id())) {
        const QList<Violation> known = violations(*before);
        broken.removeIf([&](const Violation &violation) { return known.contains(violation); });
    }
    if (broken.isEmpty())
        return {};
    return Error{Error::Code::Invalid, broken.constFirst().text, broken.constFirst().field};
}
