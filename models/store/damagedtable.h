// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QVariant>

#include <functional>

class SqlFile;

/// Reads a table around its damaged pages: forward until a page fails, backward until one fails, and the gap
/// between in halves, down to single keys.
class DamagedTable
{
public:
    /// Gets the values of one row; false stops reading.
    using Row = std::function<bool(const QVariantList &values)>;

    /// \p key is a column of whole numbers by which the table is ordered; it is the first of \p columns.
    DamagedTable(const SqlFile &file, const QString &table, const QStringList &columns);

    /// False if \p row stopped it.
    bool read(const Row &row);
    /// Whether every key up to the last one could be looked at.
    bool isWhole() const { return m_isWhole; }

private:
    enum class End { Reached, Damaged, Stopped };

    bool readRange(qlonglong first, qlonglong last, const Row &row);
    /// Reads from one end of the range and moves that end to where it came.
    End readFrom(qlonglong &first, qlonglong &last, bool backward, const Row &row) const;
    qlonglong lastKey(qlonglong first) const;

    const SqlFile &m_file;
    QString m_table;
    QString m_key;
    QString m_columns;
    bool m_isWhole = true;
    // Each look into a damaged page fails anew; a file of zeros must not take for ever.
    int m_looksLeft = 200'000;
};
