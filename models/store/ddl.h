// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/schema.h"

#include <QStringList>

/// The statements that make a file, derived from the schema; tests/data/ddl/sqlite.sql shows them.
namespace ddl {

/// Everything for an empty file, in order.
QStringList createStatements(const Schema &schema);
/// One entity: table, indexes, and where it is searched its folded view and full-text table.
QStringList createTable(const Table &table);
QString addColumn(const Table &table, const Field &field);
/// Indexes of one field; none for most.
QStringList createIndexes(const Table &table, const Field &field);
/// View and full-text table of a searched entity; the index is empty until it is rebuilt.
QStringList createSearch(const Table &table);
QStringList dropSearch(const Table &table);
QString rebuildSearch(const Table &table);

} // namespace ddl
