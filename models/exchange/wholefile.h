// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook.h"
#include "models/listing.h"

/// All records of a file as tables for other programs; pictures' bytes are left out.
namespace wholefile {

/// A sheet for each entity that has records, as people read them, with the id in the last column.
Result<Workbook> toWorkbook(const RecordReader &reader, const QLocale &locale);

/// A table as people read it, for a workbook.
WorkbookSheet sheetOf(const Listing &listing);

/// The records of \p table as CSV with the names and values of the command line: the id first, then all
/// fields.
Result<QByteArray> toCsv(const RecordReader &reader, const Table &table);

} // namespace wholefile
