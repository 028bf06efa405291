// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

class QSqlQuery;

/// A field's value as the database keeps it: dates and times as ISO 8601 text, references as 16 bytes.
namespace columncodec {

QVariant toColumn(const Field &field, const QVariant &value);
QVariant fromColumn(const Field &field, const QVariant &column);
/// Names of all columns of \p table that hold values, "id" first, each quoted.
QStringList columnNames(const Table &table);
/// The record in the current row of a query for columnNames(), which begin at \p first.
Record readRecord(const Table &table, const QSqlQuery &query, int first = 0);

} // namespace columncodec
