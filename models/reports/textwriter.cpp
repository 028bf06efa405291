// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/textwriter.h"

#include "models/reports/cleantext.h"
#include "models/reports/labels.h"
#include "models/reports/outline.h"
#include "models/reports/regulartable.h"

namespace {

constexpr qsizetype lineWidth = 72;
constexpr qsizetype columnGap = 2;

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QChar unit : text)
        width += unit.isLowSurrogate() ? 0 : 1;
    return width;
}

/// Without soft hyphens and zero-width characters, which mail programs show in strange ways.
QString plainWords(const QString &text)
{
    const QString clean = cleanText(text);
    QString words;
    for (const QChar unit : clean) {
        if (unit == QChar(QChar::LineSeparator))
            words += u'\n';
        else if (!isInvisible(unit.unicode()))
            words += unit;
    }
    return words;
}

/// Breaks \p text at blanks; a longer word, an address for instance, stays whole on a line of its own.
QStringList wrapped(const QString &text, const QString &firstIndent, const QString &indent)
{
    QStringList lines;
    QString prefix = firstIndent;
    for (const QString &part : text.split(u'\n')) {
        QString line;
        for (const QString &word : part.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && widthOf(prefix) + widthOf(line) + 1 + widthOf(word) > lineWidth) {
                lines.append(prefix + line);
                prefix = indent;
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines.append(prefix + line);
        prefix = indent;
    }
    for (QString &line : lines)
        line.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    return lines;
}

class TextWriter
{
public:
    explicit TextWriter(const Document &document) : m_document(document), m_outline(outlineOf(document)) {}

    QString write()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i)
            std::visit([&](const auto &block) { write(block, i); }, m_document.blocks[i]);
        while (!m_lines.isEmpty() && m_lines.last().isEmpty())
            m_lines.removeLast();
        return m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
    }

private:
    void write(const blocks::TitlePage &page, qsizetype)
    {
        if (!page.publisher.isEmpty())
            add(page.publisher);
        underlined(page.title, u'=');
        if (!page.subtitle.isEmpty())
            add(page.subtitle);
        for (const auto &[label, value] : page.facts)
            m_lines += wrapped(plainWords(label + QStringLiteral(": ") + value), {}, QStringLiteral("  "));
        if (!page.facts.isEmpty())
            blank();
        if (!page.address.isEmpty())
            add(page.address);
    }

    void write(const blocks::Contents &contents, qsizetype)
    {
        if (m_outline.isEmpty())
            return;
        underlined(contents.title, u'-');
        for (const OutlineEntry &entry : std::as_const(m_outline)) {
            const QString indent(qsizetype{2} * (entry.level - 1), u' ');
            m_lines += wrapped(plainWords(entry.text), indent, indent + QStringLiteral("  "));
        }
        blank();
    }

    void write(const blocks::Heading &, qsizetype index)
    {
        const auto entry = m_outline.constFind(index);
        if (entry == m_outline.constEnd())
            return;
        blank();
        if (entry->level == 3)
            add(entry->text);
        else
            underlined(entry->text, entry->level == 1 ? u'=' : u'-');
    }

    void write(const blocks::Paragraph &paragraph, qsizetype)
    {
        const QString words = flat(paragraph.text);
        if (words.trimmed().isEmpty())
            return;
        const QString indent = paragraph.quote ? QStringLiteral("> ") : QString();
        m_lines += wrapped(words, indent, indent);
        blank();
    }

    void write(const blocks::List &list, qsizetype)
    {
        writeList(list, {});
        if (!list.items.isEmpty())
            blank();
    }

    void writeList(const blocks::List &list, const QString &indent)
    {
        int number = 0;
        for (const blocks::ListItem &item : list.items) {
            const QString label = list.ordered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("- ");
            const QString inner = indent + QString(label.size(), u' ');
            m_lines += wrapped(flat(item.text), indent + label, inner);
            for (const blocks::List &sublist : item.sublists)
                writeList(sublist, inner);
        }
    }

    void write(const blocks::Table &source, qsizetype)
    {
        const RegularTable table(source);
        if (table.columns == 0)
            return;
        if (!source.caption.isEmpty())
            m_lines += wrapped(plainWords(ReportLabels::table(++m_tables) + u' ' + source.caption), {}, {});
        const QList<qsizetype> widths = columnWidths(table);
        qsizetype whole = -columnGap;
        for (const qsizetype width : widths)
            whole += width + columnGap;
        if (whole <= lineWidth)
            writeColumns(table, widths, whole);
        else
            writeRecords(table);
        blank();
    }

    /// Cells over several columns take what the others leave.
    QList<qsizetype> columnWidths(const RegularTable &table) const
    {
        QList<qsizetype> widths(table.columns, 1);
        for (const QList<RegularCell> &row : table.rows) {
            for (const RegularCell &cell : row) {
                const qsizetype share = widthOf(cellText(cell)) / cell.columnSpan;
                for (int i = cell.column; i < cell.column + cell.columnSpan; ++i)
                    widths[i] = qMax(widths[i], share);
            }
        }
        return widths;
    }

    void writeColumns(const RegularTable &table, const QList<qsizetype> &widths, qsizetype whole)
    {
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            QString line;
            for (const RegularCell &cell : table.rows[r]) {
                qsizetype width = (cell.columnSpan - 1) * columnGap;
                for (int i = cell.column; i < cell.column + cell.columnSpan; ++i)
                    width += widths[i];
                const QString text = cellText(cell);
                const QString padding(qMax<qsizetype>(0, width - widthOf(text)), u' ');
                line += cell.alignment & Qt::AlignRight ? padding + text : text + padding;
                line += QString(columnGap, u' ');
            }
            while (line.endsWith(u' '))
                line.chop(1);
            m_lines.append(line);
            if (r + 1 == table.headerRows)
                m_lines.append(QString(whole, u'-'));
        }
    }

    /// A table too wide for a line becomes one paragraph a row, each cell beneath its head.
    void writeRecords(const RegularTable &table)
    {
        QStringList heads;
        heads.resize(table.columns);
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            const bool isHead = r < table.headerRows;
            bool first = true;
            for (const RegularCell &cell : table.rows[r]) {
                const QString text = cellText(cell);
                if (isHead)
                    heads[cell.column] = text;
                if (isHead || text.isEmpty())
                    continue;
                const QString &head = heads[cell.column];
                const QString line = head.isEmpty() ? text : head + QStringLiteral(": ") + text;
                m_lines += wrapped(line, first ? QStringLiteral("* ") : QStringLiteral("  "),
                                   QStringLiteral("    "));
                first = false;
            }
        }
    }

    void write(const blocks::Figure &figure, qsizetype)
    {
        if (figure.image.isNull() && !figure.draw)
            return;
        const QString described =
            figure.alternativeText.isEmpty() ? QString() : u' ' + figure.alternativeText;
        const QString caption = figure.caption.isEmpty() ? QString() : u' ' + figure.caption + u'.';
        add(u'[' + ReportLabels::figure(++m_figures) + caption + described + u']');
    }

    void write(const blocks::PageBreak &, qsizetype) {}

    void write(const blocks::Sheet &sheet, qsizetype)
    {
        for (const blocks::SheetCard &card : sheet.cards) {
            for (const blocks::SheetText &text : card.texts) {
                if (!text.text.trimmed().isEmpty())
                    m_lines += wrapped(plainWords(text.text), {}, {});
            }
            blank();
        }
    }

    /// Words with the addresses of outer links behind them.
    static QString flat(const RichText &text)
    {
        QString words;
        for (const TextRun &run : text) {
            words += plainWords(run.text);
            QString address = run.link;
            if (address.startsWith(QStringLiteral("mailto:")))
                address.remove(0, 7);
            if (!address.isEmpty() && !address.startsWith(u'#') && !run.text.contains(address))
                words += QStringLiteral(" <%1>").arg(address);
        }
        return words;
    }

    static QString cellText(const RegularCell &cell) { return flat(cell.text).simplified(); }

    void add(const QString &text)
    {
        m_lines += wrapped(plainWords(text), {}, {});
        blank();
    }

    void underlined(const QString &text, QChar rule)
    {
        if (text.isEmpty())
            return;
        const QStringList lines = wrapped(plainWords(text), {}, {});
        qsizetype width = 0;
        for (const QString &line : lines)
            width = qMax(width, widthOf(line));
        m_lines += lines;
        m_lines.append(QString(width, rule));
        blank();
    }

    void blank()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }

    const Document &m_document;
    QMap<qsizetype, OutlineEntry> m_outline;
    QStringList m_lines;
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace

QString writeText(const Document &document)
{
    return TextWriter(document).write();
}
