// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet.h"
#include "models/ziparchive.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

using spreadsheet::Sheet;

constexpr int mostRepeatedRows = 10'000;

/// Reads content.xml from top to bottom.
class OdsReader
{
public:
    explicit OdsReader(const QByteArray &content) : m_xml(content) {}

    Result<QList<Sheet>> read()
    {
        QList<Sheet> sheets;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && m_xml.name() == u"table") {
                const QString name = m_xml.attributes().value(QStringLiteral("table:name")).toString();
                m_rows.clear();
                readTable();
                if (!m_rows.isEmpty())
                    sheets.append({name, m_rows});
            }
        }
        if (m_xml.hasError())
            return Error{
                Error::Code::Invalid,
                Sentences::tr("The workbook cannot be read. Open it in a spreadsheet program and save "
                              "it anew."),
                m_xml.errorString()};
        return sheets;
    }

private:
    int repeated(const char *attribute) const
    {
        const QString name = QStringLiteral("table:") + QLatin1String(attribute);
        return std::max(1, m_xml.attributes().value(name).toInt());
    }

    /// Rows may stand in groups and heads, so they are looked for at every depth.
    void readTable()
    {
        int number = 1;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement() && m_xml.name() == u"table")
                return;
            if (!m_xml.isStartElement() || m_xml.name() != u"table-row")
                continue;
            const int times = repeated("number-rows-repeated");
            const QStringList cells = readRow();
            const auto saysSomething = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
            if (std::any_of(cells.begin(), cells.end(), saysSomething)) {
                for (int i = 0; i < std::min(times, mostRepeatedRows); ++i)
                    m_rows.append({cells, number + i});
            }
            number += times;
        }
    }

    QStringList readRow()
    {
        QStringList cells;
        while (m_xml.readNextStartElement()) {
            const bool isCell = m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell";
            if (!isCell) {
                m_xml.skipCurrentElement();
                continue;
            }
            const int times = repeated("number-columns-repeated");
            const QString text = readCell();
            for (int i = 0; i < times && cells.size() < spreadsheet::mostColumns; ++i)
                cells.append(text);
        }
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        return cells;
    }

    QString readCell()
    {
        const auto attributes = m_xml.attributes();
        const QString type = attributes.value(QStringLiteral("office:value-type")).toString();
        const QString text = readText();
        if (type == u"float" || type == u"currency" || type == u"percentage")
            return attributes.value(QStringLiteral("office:value")).toString();
        if (type == u"boolean")
            return attributes.value(QStringLiteral("office:boolean-value")).toString();
        if (type == u"date") {
            QString date = attributes.value(QStringLiteral("office:date-value")).toString();
            const QString time = date.mid(11, 5);
            date = date.left(10);
            return time.isEmpty() || time == u"00:00" ? date : date + u' ' + time;
        }
        if (type == u"time")
            return timeOf(attributes.value(QStringLiteral("office:time-value")).toString());
        return text;
    }

    /// "PT09H30M00S" is half past nine.
    static QString timeOf(const QString &duration)
    {
        const QString hours = duration.section(u'T', 1).section(u'H', 0, 0);
        const QString minutes = duration.section(u'H', 1).section(u'M', 0, 0);
        return QStringLiteral("%1:%2").arg(hours.rightJustified(2, u'0'), minutes.rightJustified(2, u'0'));
    }

    /// Paragraphs become lines; notes beside a cell are none of its text.
    QString readText()
    {
        QString text;
        bool isFirst = true;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                --depth;
            } else if (m_xml.isCharacters() && depth > 1) {
                text += m_xml.text();
            } else if (m_xml.isStartElement()) {
                if (m_xml.name() == u"annotation" || m_xml.name() == u"shape") {
                    m_xml.skipCurrentElement();
                    continue;
                }
                ++depth;
                if (m_xml.name() == u"p") {
                    text += isFirst ? QString() : QStringLiteral("\n");
                    isFirst = false;
                } else if (m_xml.name() == u"s") {
                    const int count = m_xml.attributes().value(QStringLiteral("text:c")).toInt();
                    text += QString(std::clamp(count, 1, 100), u' ');
                } else if (m_xml.name() == u"line-break") {
                    text += u'\n';
                } else if (m_xml.name() == u"tab") {
                    text += u' ';
                }
            }
        }
        return text;
    }

    QXmlStreamReader m_xml;
    /// Of the sheet that is read.
    QList<csv::Row> m_rows;
};

} // namespace

Result<QList<Sheet>> spreadsheet::readOds(const QByteArray &bytes)
{
    const auto entries = ziparchive::read(bytes);
    if (!entries)
        return entries.error();
    for (const ZipEntry &entry : *entries) {
        if (entry.name == "content.xml")
            return OdsReader(entry.data).read();
    }
    return OdsReader({}).read();
}
