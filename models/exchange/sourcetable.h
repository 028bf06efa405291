// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/table.h"

#include <QStringList>

/// A table that comes from elsewhere, as texts: dates in ISO 8601, numbers with a point.
struct SourceTable
{
    QStringList heads;
    struct Row
    {
        /// As many as heads.
        QStringList cells;
        /// Line or row in the file, counted from 1, for messages.
        int number = 0;
    };
    QList<Row> rows;
};

namespace sourcetable {

/// The endings of files that can be read: csv, xlsx, ods, vcf.
QStringList suffixes();

/// \p bytes in the format that \p suffix names; of a workbook the sheet that is called like \p wanted, else
/// the first that has a column for it, else the first with anything on it. The first row holds the heads.
/// Error Invalid: it cannot be read, has no rows, or is a workbook of the program without a sheet for it.
Result<SourceTable> read(const QByteArray &bytes, const QString &suffix, const Table *wanted = nullptr);

} // namespace sourcetable
