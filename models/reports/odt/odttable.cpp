// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/odttable.h"

#include "models/reports/cleantext.h"
#include "models/reports/odt/odtxml.h"

namespace odt {

namespace {

// A row with more letters in one cell may be split, else it could be higher than a page.
constexpr qsizetype longestWholeCell = 600;

class TableWriter
{
public:
    TableWriter(QXmlStreamWriter &xml, InlineWriter &text, AutomaticStyles &styles, const PlacedTable &placed)
        : m_xml(xml), m_text(text), m_styles(styles), m_placed(placed)
    {
    }

    void write()
    {
        const RegularTable &table = m_placed.table;
        open(m_xml, "table:table",
             {{"table:name", QStringLiteral("Table%1").arg(m_placed.number)},
              {"table:style-name", m_styles.table(m_placed.widthMm)}});
        if (!m_placed.source.summary.isEmpty()) {
            open(m_xml, "table:desc");
            m_xml.writeCharacters(cleanText(m_placed.source.summary));
            m_xml.writeEndElement();
        }
        for (const double width : table.widths)
            empty(m_xml, "table:table-column",
                  {{"table:style-name", m_styles.tableColumn(width * m_placed.widthMm)}});
        if (table.headerRows > 0) {
            open(m_xml, "table:table-header-rows");
            for (int row = 0; row < table.headerRows; ++row)
                writeRow(row);
            m_xml.writeEndElement();
        }
        for (int row = table.headerRows; row < table.rows.size(); ++row)
            writeRow(row);
        m_xml.writeEndElement();
    }

private:
    void writeRow(int row)
    {
        const QList<RegularCell> &cells = m_placed.table.rows[row];
        const bool head = row < m_placed.table.headerRows;
        qsizetype longest = 0;
        for (const RegularCell &cell : cells)
            longest = qMax(longest, plainText(cell.text).size());
        open(m_xml, "table:table-row",
             {{"table:style-name",
               m_styles.tableRow(longest <= longestWholeCell, head ? 0 : m_placed.source.leastRowHeightMm)}});
        for (const RegularCell &cell : cells)
            writeCell(cell, kindOf(row));
        m_xml.writeEndElement();
    }

    AutomaticStyles::CellKind kindOf(int row) const
    {
        using Kind = AutomaticStyles::CellKind;
        const int heads = m_placed.table.headerRows;
        return row >= heads ? Kind::Body : row + 1 == heads ? Kind::LastHead : Kind::Head;
    }

    void writeCell(const RegularCell &cell, AutomaticStyles::CellKind kind)
    {
        open(m_xml, "table:table-cell",
             {{"table:style-name", m_styles.tableCell(kind)},
              {"table:number-columns-spanned",
               cell.columnSpan > 1 ? QString::number(cell.columnSpan) : QString()},
              {"office:value-type", QStringLiteral("string")}});
        const QString style = cell.columnHead ? QStringLiteral("Table_20_Heading")
                              : cell.rowHead  ? QStringLiteral("Table_20_Row_20_Heading")
                                              : QStringLiteral("Table_20_Contents");
        open(m_xml, "text:p", {{"text:style-name", m_styles.paragraph(style, cell.alignment)}});
        m_text.write(cell.text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (int covered = 1; covered < cell.columnSpan; ++covered)
            empty(m_xml, "table:covered-table-cell");
    }

    QXmlStreamWriter &m_xml;
    InlineWriter &m_text;
    AutomaticStyles &m_styles;
    const PlacedTable &m_placed;
};

} // namespace

void writeTable(QXmlStreamWriter &xml, InlineWriter &text, AutomaticStyles &styles, const PlacedTable &placed)
{
    TableWriter(xml, text, styles, placed).write();
}

} // namespace odt
