// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/layoutcontext.h"
#include "models/reports/regulartable.h"

namespace pdf {

/// Places one table: repeats its head on each page and never leaves less than three lines of a row.
class TableLayout
{
public:
    TableLayout(LayoutContext &context, const blocks::Table &table);

    /// What must fit beneath a heading: caption, head and the beginning of the first row.
    double leadHeight() const;
    void place();

private:
    struct Row
    {
        QList<TextFlow> cells;
        qsizetype lines = 1;
    };
    /// A row on its way to the page, perhaps to more than one.
    struct OpenRow
    {
        qsizetype index = 0;
        bool repeated = false;
        QList<int> elements;
        QList<InlineElements> inlines;
        qsizetype nextLine = 0;
    };

    Row measured(qsizetype index) const;
    double heightOf(qsizetype lines) const;
    double rowHeight(qsizetype index) const;
    double headHeight() const;
    bool isHead(qsizetype row) const { return row < m_table.headerRows; }
    double cellLeft(const RegularCell &cell) const;
    double cellWidth(const RegularCell &cell) const;

    void placeRow(qsizetype index, int group);
    bool hasRoomFor(qsizetype index) const;
    /// At most \p count lines, after which no cell goes on within a word, if there is such a place.
    qsizetype wholeWords(const OpenRow &row, qsizetype count) const;
    OpenRow open(qsizetype index, int group);
    void putLines(OpenRow &row, qsizetype count);
    void beginPage(bool withHead);

    LayoutContext &m_context;
    PageComposer &m_composer;
    const Theme &m_theme;
    const blocks::Table &m_source;
    RegularTable m_table;
    QList<Row> m_rows;
};

} // namespace pdf
