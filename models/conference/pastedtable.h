// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// A table of people that was copied from a spreadsheet.
struct PastedTable
{
    /// What a column can hold.
    enum class Column {
        Ignored,
        FullName,
        GivenName,
        FamilyName,
        Title,
        Function,
        Organisation,
        Category,
        Municipality,
        Email,
        Phone,
        HeadCount,
        Role,
        Status,
        Count
    };

    /// As spreadsheets copy: cells separated by tabs, quoted if they hold line breaks. The first row is taken
    /// for a header if it names columns; else columns are guessed from what stands in them.
    static PastedTable read(const QString &text);
    /// What people read.
    static QString label(Column column);

    QList<Column> columns;
    /// Without the header; all as long as columns.
    QList<QStringList> rows;
};
