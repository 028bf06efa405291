// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/crosstable.h"

#include <algorithm>
#include <numeric>

void CrossTable::clearNumbers()
{
    numbers.fill(QList<qint64>(columns.size(), 0), rows.size());
}

qint64 CrossTable::rowSum(qsizetype row) const
{
    return std::accumulate(numbers.at(row).begin(), numbers.at(row).end(), qint64(0));
}

qint64 CrossTable::columnSum(qsizetype column) const
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0),
                           [column](qint64 sum, const QList<qint64> &row) { return sum + row.at(column); });
}

qint64 CrossTable::sum() const
{
    return std::accumulate(
        numbers.begin(), numbers.end(), qint64(0),
        [](qint64 sum, const QList<qint64> &row) { return std::accumulate(row.begin(), row.end(), sum); });
}

qint64 CrossTable::largest() const
{
    qint64 largest = 0;
    for (const QList<qint64> &row : numbers) {
        for (const qint64 number : row)
            largest = std::max(largest, number);
    }
    return largest;
}
