// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/crosstable.h"

#include <algorithm>
#include <numeric>

namespace {

qint64 add(qint64 sum, qint64 number)
{
    return number == CrossTable::nothing ? sum : sum + number;
}

} // namespace

void CrossTable::clearNumbers()
{
    numbers.fill(QList<qint64>(columns.size(), 0), rows.size());
}

qint64 CrossTable::rowSum(qsizetype row) const
{
    return std::accumulate(numbers.at(row).begin(), numbers.at(row).end(), qint64(0), add);
}

qint64 CrossTable::columnSum(qsizetype column) const
{
    return std::accumulate(
        numbers.begin(), numbers.end(), qint64(0),
        [column](qint64 sum, const QList<qint64> &row) { return add(sum, row.at(column)); });
}

qint64 CrossTable::sum() const
{
    qint64 sum = 0;
    for (qsizetype row = 0; row < rows.size(); ++row)
        sum += rowSum(row);
    return sum;
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
