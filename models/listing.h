// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QLocale>

#include <functional>

/// A list as people read it, to be made a document or a table for other programs.
struct Listing
{
    QString title;
    /// A sentence about what is shown; empty: how many rows there are.
    QString remark;
    QStringList heads;
    /// By column.
    QList<bool> isNumber;
    QList<QStringList> rows;
    /// Beside rows: numbers, dates and times as such for programs that compute; invalid where the text says
    /// all.
    QList<QVariantList> values;
    /// UTC; when the file was changed last.
    QDateTime changed;
};

namespace listing {

/// Told how many rows are read; returns false to stop.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

/// What \p query finds, with \p columns (fields or "id") in their order; dates and numbers by \p locale.
/// Error Cancelled, and those of reading.
Result<Listing> read(const RecordReader &reader, const RecordQuery &query, const QStringList &columns,
                     const QLocale &locale, const Progress &progress);

} // namespace listing
