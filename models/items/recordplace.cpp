// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordplace.h"

namespace {

// Four rounds find a place among a million rows.
constexpr int probesPerRound = 64;

QVariant valueBefore(const RowChange &change, const QString &field)
{
    return field == u"id" ? QVariant::fromValue(change.id) : change.fields.value(field).before;
}

/// Rows spread evenly over [low, high), with both ends so that appending takes one round.
QList<int> spread(int low, int high)
{
    const int count = std::min(probesPerRound, high - low);
    QList<int> rows;
    for (int i = 0; i < count; ++i) {
        const qint64 offset = count == 1 ? 0 : qint64(i) * (high - low - 1) / (count - 1);
        rows.append(low + static_cast<int>(offset));
    }
    return rows;
}

} // namespace

namespace recordplace {

QStringList orderFields(const RecordQuery &query, const Table &table)
{
    QStringList fields;
    for (const RecordQuery::Order &order : query.order)
        fields.append(order.field);
    if (!fields.isEmpty())
        return fields;
    for (const QString &field : table.sortFields())
        fields.append(field.startsWith(u'-') ? field.mid(1) : field);
    return fields;
}

bool isDecidedBy(const RowChange &change, const RecordQuery &query, const Table &table)
{
    if (change.kind != RowChange::Kind::Update)
        return true;
    QStringList deciding = orderFields(query, table);
    for (const RecordQuery::Condition &condition : query.conditions)
        deciding.append(condition.field);
    if (!query.filter.isEmpty())
        deciding.append(query.filterFields);
    return std::any_of(deciding.begin(), deciding.end(),
                       [&](const QString &field) { return change.fields.contains(field); });
}

bool mayHaveShown(const RowChange &change, const RecordQuery &query)
{
    return std::all_of(query.conditions.begin(), query.conditions.end(),
                       [&](const RecordQuery::Condition &condition) {
                           return condition.kind != RecordQuery::Condition::Kind::Equals ||
                                  condition.values.contains(valueBefore(change, condition.field));
                       });
}

RecordQuery narrowed(const RecordQuery &query, const QVariantList &ids)
{
    RecordQuery narrow = query;
    narrow.conditions.prepend({QStringLiteral("id"), RecordQuery::Condition::Kind::Equals, ids});
    return narrow;
}

Result<int> find(const RecordReader &reader, const RecordQuery &query, const QList<RecordKey> &keys,
                 RecordKey key, const RecordId &id, const QSet<RecordKey> &unsettled)
{
    int low = 0;
    int high = static_cast<int>(keys.size());
    while (low < high) {
        QHash<RecordKey, int> probes;
        for (int row : spread(low, high)) {
            while (row < high && unsettled.contains(keys.at(row)))
                ++row;
            if (row < high)
                probes.insert(keys.at(row), row);
        }
        const auto rows = reader.rows(query.table, probes.keys());
        if (!rows)
            return rows.error();
        QVariantList ids = {QVariant::fromValue(id)};
        for (const ListRow &row : *rows)
            ids.append(QVariant::fromValue(row.record.id()));
        const auto ordered = reader.keys(narrowed(query, ids));
        if (!ordered)
            return ordered.error();
        const qsizetype rank = ordered->indexOf(key);
        if (rank < 0 || ordered->size() == 1)
            break;
        if (rank > 0)
            low = probes.value(ordered->at(rank - 1)) + 1;
        if (rank + 1 < ordered->size())
            high = probes.value(ordered->at(rank + 1));
    }
    return low;
}

} // namespace recordplace
