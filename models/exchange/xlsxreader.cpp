// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet.h"
#include "models/ziparchive.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

using spreadsheet::Sheet;

/// What a cell's format makes of its number.
enum class NumberKind { Plain, Date, Time, Moment };

Error broken(const QString &detail)
{
    return {Error::Code::Invalid,
            Sentences::tr("The workbook cannot be read. Open it in a spreadsheet program and save it anew."),
            detail};
}

NumberKind kindOfCode(QString code)
{
    // Texts and colours in a format say nothing about its kind.
    static const QRegularExpression silent(QStringLiteral("\"[^\"]*\"|\\[(?![hHmMsS]+\\])[^\\]]*\\]|\\\\."));
    code = code.remove(silent).toLower();
    const bool date = code.contains(u'd') || code.contains(u'y');
    const bool time = code.contains(u'h') || code.contains(u's');
    return date   ? (time ? NumberKind::Moment : NumberKind::Date)
           : time ? NumberKind::Time
                  : NumberKind::Plain;
}

/// The formats that have a number and no text in the file.
NumberKind builtInKind(int id)
{
    if (id == 22)
        return NumberKind::Moment;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id == 36)
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return NumberKind::Time;
    return NumberKind::Plain;
}

/// Reads the parts of one file that say what its cells hold.
class XlsxReader
{
public:
    explicit XlsxReader(const QList<ZipEntry> &entries)
    {
        for (const ZipEntry &entry : entries)
            m_parts.insert(entry.name, entry.data);
    }

    Result<QList<Sheet>> read()
    {
        readWorkbook();
        readTexts();
        readStyles();
        if (m_sheets.isEmpty())
            return broken(m_fault.isEmpty() ? QStringLiteral("no sheet") : m_fault);
        QList<Sheet> sheets;
        for (const auto &[name, part] : std::as_const(m_sheets)) {
            if (const QList<csv::Row> rows = readSheet(m_parts.value(part)); !rows.isEmpty())
                sheets.append({name, rows});
        }
        return m_fault.isEmpty() ? Result<QList<Sheet>>(sheets) : broken(m_fault);
    }

private:
    void remember(const QXmlStreamReader &xml)
    {
        if (xml.hasError())
            m_fault = xml.errorString();
    }

    void readWorkbook()
    {
        QHash<QString, QString> targets;
        QXmlStreamReader relations(m_parts.value("xl/_rels/workbook.xml.rels"));
        while (!relations.atEnd()) {
            if (relations.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = relations.attributes();
            QString target = attributes.value(QLatin1StringView("Target")).toString();
            target = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            targets.insert(attributes.value(QLatin1StringView("Id")).toString(), target);
        }
        QXmlStreamReader xml(m_parts.value("xl/workbook.xml"));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"workbookPr")
                m_from1904 = xml.attributes().value(QLatin1StringView("date1904")) == u"1" ||
                             xml.attributes().value(QLatin1StringView("date1904")) == u"true";
            if (xml.name() != u"sheet")
                continue;
            const QString name = xml.attributes().value(QLatin1StringView("name")).toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"id" && attribute.qualifiedName() != attribute.name())
                    m_sheets.append({name, targets.value(attribute.value().toString()).toUtf8()});
            }
        }
        remember(xml);
    }

    /// The text of an element, without what only says how it is pronounced.
    static QString textOf(QXmlStreamReader &xml)
    {
        QString text;
        int depth = 1;
        bool inText = false;
        while (depth > 0 && !xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (xml.name() == u"rPh") {
                    xml.skipCurrentElement();
                    break;
                }
                ++depth;
                inText = xml.name() == u"t";
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                inText = false;
                break;
            case QXmlStreamReader::Characters:
                if (inText)
                    text += xml.text();
                break;
            default:
                break;
            }
        }
        return text;
    }

    void readTexts()
    {
        QXmlStreamReader xml(m_parts.value("xl/sharedStrings.xml"));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
                m_texts.append(textOf(xml));
        }
    }

    void readStyles()
    {
        QHash<int, NumberKind> own;
        bool inCells = false;
        QXmlStreamReader xml(m_parts.value("xl/styles.xml"));
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (xml.name() == u"cellXfs")
                inCells = token == QXmlStreamReader::StartElement;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const int id = xml.attributes().value(QLatin1StringView("numFmtId")).toInt();
            if (xml.name() == u"numFmt")
                own.insert(id,
                           kindOfCode(xml.attributes().value(QLatin1StringView("formatCode")).toString()));
            else if (xml.name() == u"xf" && inCells)
                m_kinds.append(own.value(id, builtInKind(id)));
        }
    }

    QList<csv::Row> readSheet(const QByteArray &sheet)
    {
        QList<csv::Row> rows;
        csv::Row row;
        const auto endRow = [&] {
            const auto saysSomething = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
            if (std::any_of(row.cells.begin(), row.cells.end(), saysSomething))
                rows.append(row);
        };
        int number = 0;
        QXmlStreamReader xml(sheet);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"row") {
                endRow();
                const int told = xml.attributes().value(QLatin1StringView("r")).toInt();
                number = told > 0 ? told : number + 1;
                row = {{}, number};
            } else if (xml.name() == u"c") {
                readCell(xml, row.cells);
            }
        }
        endRow();
        remember(xml);
        return rows;
    }

    /// "AB12" is in column 27, counted from 0.
    static int columnOf(QStringView place)
    {
        int column = 0;
        for (const QChar letter : place) {
            if (letter < u'A' || letter > u'Z')
                break;
            column = column * 26 + letter.unicode() - u'A' + 1;
            if (column > spreadsheet::mostColumns)
                break;
        }
        return column - 1;
    }

    void readCell(QXmlStreamReader &xml, QStringList &cells)
    {
        const auto attributes = xml.attributes();
        const int told = columnOf(attributes.value(QLatin1StringView("r")));
        const int column = told >= 0 ? told : int(cells.size());
        const QString type = attributes.value(QLatin1StringView("t")).toString();
        const int style = attributes.value(QLatin1StringView("s")).toInt();
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                value = xml.readElementText();
            else if (xml.name() == u"is")
                value = textOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (column >= spreadsheet::mostColumns)
            return;
        cells.resize(std::max<qsizetype>(cells.size(), column + 1));
        cells[column] = shown(value, type, m_kinds.value(style, NumberKind::Plain));
    }

    QString shown(const QString &value, const QString &type, NumberKind kind) const
    {
        if (type == u"s")
            return m_texts.value(value.toInt());
        if (type == u"b")
            return value == u"1" ? QStringLiteral("true") : QStringLiteral("false");
        if (type == u"e")
            return {};
        if (type == u"d")
            return value.section(u'T', 0, 0);
        if (!type.isEmpty() && type != u"n")
            return value;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? shown(number, kind) : value;
    }

    QString shown(double number, NumberKind kind) const
    {
        if (kind == NumberKind::Plain)
            return std::abs(number) < 1e15 && number == std::floor(number)
                       ? QString::number(qlonglong(number))
                       : QString::number(number, 'g', 15);
        const double days = std::floor(number);
        const QTime time =
            QTime(0, 0).addMSecs(int(std::lround((number - days) * 86'400) * 1000) % 86'400'000);
        if (kind == NumberKind::Time)
            return time.toString(QStringLiteral("HH:mm"));
        // The format counts a 29 February 1900 that never was.
        const QDate from = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
        const QString date = from.addDays(qint64(days)).toString(Qt::ISODate);
        return kind == NumberKind::Date || time == QTime(0, 0)
                   ? date
                   : date + u' ' + time.toString(QStringLiteral("HH:mm"));
    }

    QHash<QByteArray, QByteArray> m_parts;
    /// Names and parts.
    QList<std::pair<QString, QByteArray>> m_sheets;
    QStringList m_texts;
    QList<NumberKind> m_kinds;
    bool m_from1904 = false;
    QString m_fault;
};

} // namespace

Result<QList<Sheet>> spreadsheet::readXlsx(const QByteArray &bytes)
{
    const auto entries = ziparchive::read(bytes);
    return entries ? XlsxReader(*entries).read() : Result<QList<Sheet>>(entries.error());
}
