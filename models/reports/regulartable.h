// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

/// A cell with its place, as every writer needs it.
struct RegularCell
{
    RichText text;
    Qt::Alignment alignment = Qt::AlignLeft;
    int column = 0;
    int columnSpan = 1;
    /// Head of its column or of its row.
    bool columnHead = false;
    bool rowHead = false;
};

/// A table in which every row covers every column: short rows are filled with empty cells.
struct RegularTable
{
    explicit RegularTable(const blocks::Table &table);

    int columns = 0;
    int headerRows = 0;
    /// Each column's part of the whole width; together 1.
    QList<double> widths;
    QList<QList<RegularCell>> rows;
};
