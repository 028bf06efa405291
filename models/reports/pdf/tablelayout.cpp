// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/tablelayout.h"

#include "models/reports/labels.h"

#include <algorithm>

namespace pdf {

namespace {

const double cellPaddingX = millimetres(1.8);
constexpr double cellPaddingY = 4 * baselineUnit;
constexpr qsizetype leastLines = 3;
constexpr double captionGap = 3 * baselineUnit;
constexpr double tableGap = 16 * baselineUnit;

} // namespace

TableLayout::TableLayout(LayoutContext &context, const blocks::Table &table)
    : m_context(context)
    , m_composer(context.composer)
    , m_theme(context.theme)
    , m_source(table)
    , m_table(table)
{
}

TableLayout::Row TableLayout::measured(qsizetype index) const
{
    Row row;
    for (const RegularCell &cell : m_table.rows[index]) {
        TextStyle style = m_theme.small();
        style.bold = cell.columnHead || cell.rowHead;
        style.color = cell.columnHead ? m_theme.accent : m_theme.ink;
        style.alignment = cell.alignment;
        row.cells.append(m_context.flow(cell.text, cellWidth(cell) - 2 * cellPaddingX, style));
        row.lines = qMax(row.lines, row.cells.last().lines.size());
    }
    return row;
}

double TableLayout::heightOf(qsizetype lines) const
{
    return double(lines) * m_theme.small().leading + 2 * cellPaddingY;
}

double TableLayout::rowHeight(qsizetype index) const
{
    const double least = isHead(index) ? 0 : onGrid(millimetres(m_source.leastRowHeightMm));
    return qMax(least, heightOf(m_rows[index].lines));
}

double TableLayout::headHeight() const
{
    double height = 0;
    for (qsizetype r = 0; r < m_table.headerRows; ++r)
        height += heightOf(r < m_rows.size() ? m_rows[r].lines : measured(r).lines);
    return height;
}

double TableLayout::cellWidth(const RegularCell &cell) const
{
    double width = 0;
    for (int i = cell.column; i < cell.column + cell.columnSpan; ++i)
        width += m_table.widths[i];
    return width * m_theme.width();
}

double TableLayout::cellLeft(const RegularCell &cell) const
{
    double left = 0;
    for (int i = 0; i < cell.column; ++i)
        left += m_table.widths[i];
    return m_theme.left + left * m_theme.width();
}

double TableLayout::leadHeight() const
{
    if (m_table.columns == 0)
        return 0;
    double height = headHeight();
    if (m_table.rows.size() > m_table.headerRows) {
        const qsizetype first = m_table.headerRows;
        const qsizetype lines = first < m_rows.size() ? m_rows[first].lines : measured(first).lines;
        height += heightOf(lines < 2 * leastLines ? lines : leastLines);
    }
    if (!m_source.caption.isEmpty())
        height += m_theme.small().leading * 2 + captionGap;
    return qMin(height, (m_theme.bottom - m_theme.top) / 2);
}

void TableLayout::place()
{
    if (m_table.columns == 0)
        return;
    for (qsizetype r = 0; r < m_table.rows.size(); ++r)
        m_rows.append(measured(r));
    m_composer.require(leadHeight());
    const int table = m_composer.beginElement("Table", m_context.section);
    m_composer.element(table).summary = m_source.summary;
    const int firstPage = m_composer.page();
    const double top = m_composer.y();
    if (!m_source.caption.isEmpty()) {
        const QString label = ReportLabels::table(++m_context.tables);
        m_composer.putText(m_context.captionFlow(label, m_source.caption), m_theme.left, "Caption", table);
        m_composer.advance(captionGap);
    }
    m_composer.rule(m_composer.y() - 10, 10, m_theme.accent);
    const int head = m_table.headerRows > 0 ? m_composer.beginElement("THead", table) : -1;
    const int body = m_composer.beginElement("TBody", table);
    for (qsizetype r = 0; r < m_rows.size(); ++r)
        placeRow(r, isHead(r) ? head : body);
    m_composer.rule(m_composer.y() - 6, 6, m_theme.accent);
    if (m_composer.page() == firstPage) {
        m_composer.element(table).box = {m_theme.left, top, m_theme.width(), m_composer.y() - top};
        m_composer.element(table).boxPage = firstPage;
    }
    m_composer.advance(tableGap);
}

bool TableLayout::hasRoomFor(qsizetype index) const
{
    const double height = rowHeight(index);
    if (isHead(index))
        return height <= m_composer.room();
    // The last row does not stand alone under a repeated head.
    const bool lastButOne = index + 2 == m_rows.size() && index > m_table.headerRows;
    const double last = lastButOne ? rowHeight(m_rows.size() - 1) : 0;
    const double both = last < (m_theme.bottom - m_theme.top) / 3 ? height + last : height;
    return both <= m_composer.room();
}

void TableLayout::placeRow(qsizetype index, int group)
{
    OpenRow row = open(index, group);
    const qsizetype lines = m_rows[index].lines;
    const bool head = isHead(index);
    while (row.nextLine < lines) {
        const qsizetype rest = lines - row.nextLine;
        if (row.nextLine == 0 ? hasRoomFor(index) : heightOf(rest) <= m_composer.room()) {
            putLines(row, rest);
            break;
        }
        const double room = m_composer.room() - 2 * cellPaddingY;
        const qsizetype fitting = qMax<qsizetype>(0, qsizetype(room / m_theme.small().leading));
        const qsizetype part = wholeWords(row, qMin(fitting, rest - leastLines));
        if (part >= leastLines && heightOf(rest) > m_composer.room())
            putLines(row, part);
        else if (m_composer.atTop())
            putLines(row, qBound<qsizetype>(1, fitting, rest));
        if (row.nextLine < lines)
            beginPage(!head);
    }
}

qsizetype TableLayout::wholeWords(const OpenRow &row, qsizetype count) const
{
    const QList<TextFlow> &cells = m_rows[row.index].cells;
    for (qsizetype fewer = count; fewer >= leastLines; --fewer) {
        const qsizetype last = row.nextLine + fewer - 1;
        const bool parted = std::any_of(cells.begin(), cells.end(), [last](const TextFlow &flow) {
            return last < flow.lines.size() && flow.lines[last].parted;
        });
        if (!parted)
            return fewer;
    }
    return count;
}

TableLayout::OpenRow TableLayout::open(qsizetype index, int group)
{
    OpenRow row;
    row.index = index;
    row.repeated = group < 0;
    row.inlines.resize(m_table.rows[index].size());
    if (row.repeated)
        return row;
    const int element = m_composer.beginElement("TR", group);
    for (const RegularCell &cell : m_table.rows[index]) {
        const bool head = cell.columnHead || cell.rowHead;
        const int cellElement = m_composer.beginElement(head ? "TH" : "TD", element);
        m_composer.element(cellElement).columnSpan = cell.columnSpan;
        if (head)
            m_composer.element(cellElement).scope = cell.columnHead ? "Column" : "Row";
        row.elements.append(cellElement);
    }
    return row;
}

void TableLayout::putLines(OpenRow &row, qsizetype count)
{
    const Row &content = m_rows[row.index];
    const double leading = m_theme.small().leading;
    for (qsizetype c = 0; c < content.cells.size(); ++c) {
        const TextFlow &flow = content.cells[c];
        const double left = cellLeft(m_table.rows[row.index][c]) + cellPaddingX;
        double y = m_composer.y() + cellPaddingY;
        const qsizetype end = qMin(row.nextLine + count, flow.lines.size());
        for (qsizetype i = row.nextLine; i < end; ++i, y += leading) {
            if (row.repeated)
                m_composer.putArtifactLine(flow.lines[i], {left, y}, Artifact::RepeatedHead);
            else
                m_composer.putLine(flow, flow.lines[i], {left, y}, row.elements[c], row.inlines[c]);
        }
    }
    row.nextLine += count;
    m_composer.advance(count == content.lines ? rowHeight(row.index) : heightOf(count));
    const bool lastHead = row.index + 1 == m_table.headerRows;
    m_composer.rule(m_composer.y() - (lastHead ? 10 : 4), lastHead ? 10 : 4,
                    lastHead ? m_theme.accent : m_theme.hairline);
}

void TableLayout::beginPage(bool withHead)
{
    m_composer.newPage();
    if (!withHead || headHeight() > (m_theme.bottom - m_theme.top) / 2)
        return;
    m_composer.rule(m_composer.y() - 10, 10, m_theme.accent);
    for (qsizetype r = 0; r < m_table.headerRows; ++r) {
        OpenRow row = open(r, -1);
        putLines(row, m_rows[r].lines);
    }
}

} // namespace pdf
