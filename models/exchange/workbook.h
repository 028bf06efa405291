// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>
#include <QStringList>
#include <QVariant>

/// One table of a workbook: a head for each column, then rows as long as the heads.
struct WorkbookSheet
{
    QString name;
    QStringList heads;
    /// QString, qlonglong, double, QDate or QTime; invalid: an empty cell.
    QList<QVariantList> rows;
};

/// Tables for a spreadsheet program.
struct Workbook
{
    QString title;
    /// UTC, from the data and never from the clock, so that the same data give the same bytes.
    QDateTime created;
    QList<WorkbookSheet> sheets;
};

namespace workbook {

/// \p book as an XLSX file: heads stay in sight and filter, dates are dates, columns are as wide as what
/// stands in them. A text stays a text, also if it begins like a formula. Error Invalid: more rows than the
/// format has room for.
Result<QByteArray> writeXlsx(const Workbook &book);

} // namespace workbook
