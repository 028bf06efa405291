// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/damagedtable.h"

#include "models/store/sqlfile.h"

#include <QSqlError>

#include <algorithm>
#include <limits>

DamagedTable::DamagedTable(const SqlFile &file, const QString &table, const QStringList &columns)
    : m_file(file), m_table(table), m_key(columns.constFirst()), m_columns(columns.join(QStringLiteral(", ")))
{
}

bool DamagedTable::read(const Row &row)
{
    qlonglong first = 0;
    qlonglong last = std::numeric_limits<qlonglong>::max();
    switch (readFrom(first, last, false, row)) {
    case End::Reached:
        return true;
    case End::Stopped:
        return false;
    case End::Damaged:
        break;
    }
    return readRange(first, std::max(first, lastKey(first)), row);
}

// The rightmost page may be damaged, too; an index may know what the table does not, and with the index gone
// a look into the pages between may still find one that is whole.
qlonglong DamagedTable::lastKey(qlonglong first) const
{
    qlonglong last = 0;
    const auto byTable = m_file.value(QStringLiteral("SELECT max(%1) FROM %2").arg(m_key, m_table));
    if (byTable)
        last = byTable->toLongLong();
    const QString index = QString(m_table).remove(u'"');
    const auto byIndex = m_file.value(QStringLiteral("SELECT max(%1) FROM %2 INDEXED BY "
                                                     "\"sqlite_autoindex_%3_1\"")
                                          .arg(m_key, m_table, index));
    if (byIndex)
        return std::max(last, byIndex->toLongLong());
    constexpr qlonglong farthest = 1 << 24;
    for (qlonglong step = 1; !byTable && step <= farthest; step *= 2) {
        const auto found = m_file.value(
            QStringLiteral("SELECT %1 FROM %2 WHERE %1 >= ? ORDER BY %1 LIMIT 1").arg(m_key, m_table),
            {first + step});
        if (found)
            last = std::max(last, found->toLongLong());
    }
    return last;
}

bool DamagedTable::readRange(qlonglong first, qlonglong last, const Row &row)
{
    if (first > last)
        return true;
    if (m_looksLeft <= 0) {
        m_isWhole = false;
        return true;
    }
    m_looksLeft -= 2;
    for (const bool backward : {false, true}) {
        const End end = readFrom(first, last, backward, row);
        if (end != End::Damaged)
            return end == End::Reached;
    }
    if (first >= last) {
        m_isWhole = false;
        return true;
    }
    const qlonglong middle = first + (last - first) / 2;
    return readRange(first, middle, row) && readRange(middle + 1, last, row);
}

DamagedTable::End DamagedTable::readFrom(qlonglong &first, qlonglong &last, bool backward,
                                         const Row &row) const
{
    const auto prepared = m_file.prepared(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 BETWEEN ? AND ? ORDER BY %3 %4")
            .arg(m_columns, m_table, m_key, backward ? QStringLiteral("DESC") : QStringLiteral("ASC")));
    if (!prepared)
        return End::Damaged;
    QSqlQuery &query = **prepared;
    query.bindValue(0, first);
    query.bindValue(1, last);
    if (!query.exec()) {
        query.finish();
        return End::Damaged;
    }
    const int count = static_cast<int>(m_columns.count(u',')) + 1;
    while (query.next()) {
        QVariantList values;
        for (int i = 0; i < count; ++i)
            values.append(query.value(i));
        const qlonglong key = values.constFirst().toLongLong();
        if (!row(values)) {
            query.finish();
            return End::Stopped;
        }
        if (backward)
            last = key - 1;
        else
            first = key + 1;
    }
    const bool failed = query.lastError().isValid();
    query.finish();
    return failed ? End::Damaged : End::Reached;
}
