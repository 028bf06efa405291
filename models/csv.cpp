// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"

#include "models/schema/fieldtext.h"
#include "models/schema/record.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

// What Windows-1252 has at 0x80 to 0x9F, where ISO 8859-1 has nothing.
constexpr char16_t windowsSigns[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &unit : text) {
        if (unit >= QChar(0x80) && unit <= QChar(0x9F))
            unit = windowsSigns[unit.unicode() - 0x80];
    }
    return text;
}

/// Takes a text apart, character by character.
class Splitter
{
public:
    Splitter(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    QList<csv::Row> split(qsizetype most = -1)
    {
        for (qsizetype i = 0; i < m_text.size() && (most < 0 || m_rows.size() < most); ++i)
            take(i);
        endRow();
        return m_rows;
    }

    /// 0: all quotes are closed.
    int openQuoteLine() const { return m_isQuoted ? m_quoteLine : 0; }

private:
    void take(qsizetype &i)
    {
        const QChar character = m_text.at(i);
        if (character == u'\n')
            ++m_line;
        if (m_isQuoted) {
            if (character != u'"')
                m_cell += character;
            else if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"')
                m_cell += m_text.at(++i);
            else
                m_isQuoted = false;
        } else if (character == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_isQuoted = true;
            m_quoteLine = m_line;
        } else if (character == m_separator) {
            endCell();
        } else if (character == u'\n' || character == u'\r') {
            endRow();
        } else {
            m_cell += character;
        }
    }

    void endCell()
    {
        m_cells.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool saysSomething = std::any_of(m_cells.begin(), m_cells.end(),
                                               [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (saysSomething)
            m_rows.append({m_cells, m_rowLine});
        m_cells.clear();
        m_rowLine = m_line;
    }

    const QString &m_text;
    QChar m_separator;
    QList<csv::Row> m_rows;
    QStringList m_cells;
    QString m_cell;
    bool m_isQuoted = false;
    int m_line = 1;
    int m_rowLine = 1;
    int m_quoteLine = 0;
};

/// How well \p separator makes a table of the beginning of \p text: cells in rows as long as the first.
qsizetype fitOf(const QString &text, QChar separator)
{
    constexpr qsizetype enough = 30;
    const QList<csv::Row> rows = Splitter(text, separator).split(enough);
    if (rows.isEmpty() || rows.first().cells.size() < 2)
        return 0;
    qsizetype fit = 0;
    for (const csv::Row &row : rows)
        fit += row.cells.size() == rows.first().cells.size() ? row.cells.size() : 0;
    return fit;
}

} // namespace

namespace csv {

QByteArray line(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted.append(cell);
    }
    return quoted.join(separator).toUtf8() + "\r\n";
}

QByteArray headOf(const QList<const Field *> &fields)
{
    QStringList head{QStringLiteral("id")};
    for (const Field *field : fields)
        head.append(field->name());
    return line(head);
}

QByteArray lineOf(const Record &record, const QList<const Field *> &fields)
{
    QStringList cells{record.id().toString()};
    for (const Field *field : fields)
        cells.append(fieldtext::toText(*field, record.value(field->name())));
    return line(cells);
}

Result<QList<Row>> rows(const QString &text, QChar separator)
{
    Splitter splitter(text, separator);
    const QList<Row> found = splitter.split();
    if (splitter.openQuoteLine() > 0)
        return Error{Error::Code::Invalid,
                     Sentences::tr("The quotation mark in line %1 is not closed. Close it, or remove it.")
                         .arg(splitter.openQuoteLine()),
                     {}};
    return found;
}

QChar separatorOf(const QString &text)
{
    if (text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && text.size() > 4)
        return text.at(4);
    QChar best = u';';
    qsizetype bestFit = 0;
    for (const QChar candidate : {u';', u'\t', u',', u'|'}) {
        const qsizetype fit = fitOf(text, candidate);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows(bytes) : text;
}

} // namespace csv
