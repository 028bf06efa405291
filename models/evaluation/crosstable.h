// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QList>
#include <QString>

/// Numbers counted in two directions.
struct CrossTable
{
    struct Head
    {
        QString title;
        /// A second line; may be empty.
        QString detail;
        /// "#rrggbb" of what is counted there; may be empty.
        QString colour;
        /// Null: for all that has no such record.
        RecordId record;
        /// 0: not of one year.
        int year = 0;
    };

    /// What the rows are.
    QString corner;
    QList<Head> rows;
    QList<Head> columns;
    /// Stands for a number where nothing was counted.
    static constexpr qint64 nothing = -1;

    /// By row, then by column.
    QList<QList<qint64>> numbers;

    /// Makes room for one number, 0 at first, in each row and column.
    void clearNumbers();
    qint64 rowSum(qsizetype row) const;
    qint64 columnSum(qsizetype column) const;
    qint64 sum() const;
    qint64 largest() const;
};
