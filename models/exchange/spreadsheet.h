// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv.h"

/// The sheets of a workbook that have anything on them, as texts: dates "2024-06-17", times "09:30",
/// numbers with a point, ticks "true". Formulas give what they were last computed to. Error Invalid: it
/// cannot be read.
namespace spreadsheet {

struct Sheet
{
    QString name;
    QList<csv::Row> rows;
};

Result<QList<Sheet>> readXlsx(const QByteArray &bytes);
Result<QList<Sheet>> readOds(const QByteArray &bytes);

/// More columns than this hold no list of ours; those behind it are left out.
inline constexpr int mostColumns = 500;

} // namespace spreadsheet
