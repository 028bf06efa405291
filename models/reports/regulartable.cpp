// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/regulartable.h"

#include <numeric>

namespace {

QList<double> normalizedWidths(const QList<double> &wishes, int columns)
{
    QList<double> widths;
    for (int i = 0; i < columns; ++i)
        widths.append(i < wishes.size() && wishes[i] > 0 ? wishes[i] : 1.0);
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (double &width : widths)
        width /= sum;
    return widths;
}

} // namespace

RegularTable::RegularTable(const blocks::Table &table)
    : headerRows(qBound(0, table.headerRows, int(table.rows.size())))
{
    for (const QList<blocks::Cell> &row : table.rows) {
        int width = 0;
        for (const blocks::Cell &cell : row)
            width += qMax(1, cell.columnSpan);
        columns = qMax(columns, width);
    }
    widths = normalizedWidths(table.columnWidths, columns);
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        QList<RegularCell> cells;
        const bool head = r < headerRows;
        int column = 0;
        const auto add = [&](const RichText &text, Qt::Alignment alignment, int span) {
            cells.append({text, alignment, column, span, head, !head && column < table.headerColumns});
            column += span;
        };
        for (const blocks::Cell &cell : table.rows[r])
            add(cell.text, cell.alignment, qMax(1, cell.columnSpan));
        while (column < columns)
            add({}, Qt::AlignLeft, 1);
        rows.append(cells);
    }
}
