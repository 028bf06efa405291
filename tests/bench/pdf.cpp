// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/document.h"
#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/reportfonts.h"
#include "tests/bench/measurement.h"
#include "tests/bench/memory.h"
#include "tests/bench/notewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <array>

namespace {

constexpr int sections = 22;
constexpr int notesPerSection = 14;
constexpr int tableRows = 9;
constexpr int tableColumns = 3;
constexpr int bars = 8;
constexpr int chartKind = QTextFormat::UserObject + 1;
constexpr double chartWidthMm = 150;
constexpr double chartHeightMm = 60;

/// What stands in one chapter of the measured document.
struct Section
{
    QString title;
    QStringList paragraphs;
    QStringList notes;
    QList<QStringList> table;
    std::array<int, bars> chart = {};
};

QList<Section> makeSections()
{
    NoteWriter writer(31);
    QList<Section> made;
    for (int i = 0; i < sections; ++i) {
        Section section;
        section.title = writer.theme();
        for (int paragraph = 0; paragraph < 3; ++paragraph)
            section.paragraphs.append(writer.explanation() + u' ' + writer.explanation() + u' ' +
                                      writer.explanation());
        for (int note = 0; note < notesPerSection; ++note)
            section.notes.append(writer.note());
        for (int row = 0; row < tableRows; ++row)
            section.table.append({writer.theme(), writer.organisation(), QString::number(writer.below(90))});
        for (int &bar : section.chart)
            bar = 5 + writer.below(95);
        made.append(section);
    }
    return made;
}

void drawChart(QPainter &painter, const QRectF &area, const std::array<int, bars> &values)
{
    const double step = area.height() / bars;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 114, 178));
    for (int i = 0; i < bars; ++i)
        painter.drawRect(QRectF(area.left(), area.top() + i * step,
                                area.width() * values.at(static_cast<std::size_t>(i)) / 100.0, step * 0.7));
}

void appendSection(const Section &section, int number, QList<Block> &document)
{
    document.append(blocks::Heading{1, section.title, QStringLiteral("section-%1").arg(number)});
    for (const QString &text : section.paragraphs)
        document.append(blocks::Paragraph{{TextRun{text}}});
    blocks::List list;
    for (const QString &note : section.notes)
        list.items.append({{TextRun{note}}});
    document.append(list);
    blocks::Table table;
    table.caption = QStringLiteral("Angebote");
    table.summary = QStringLiteral("Je Zeile ein Angebot mit Träger und Plätzen.");
    for (const QStringList &row : section.table) {
        QList<blocks::Cell> cells;
        for (const QString &text : row)
            cells.append({{TextRun{text}}});
        table.rows.append(cells);
    }
    document.append(table);
    blocks::Figure figure;
    figure.alternativeText = QStringLiteral("Balken je Thema");
    figure.caption = QStringLiteral("Punkte je Thema");
    figure.widthMm = chartWidthMm;
    figure.heightMm = chartHeightMm;
    figure.draw = [values = section.chart](QPainter &painter, const QRectF &area) {
        drawChart(painter, area, values);
    };
    document.append(figure);
}

QJsonObject writeOurs()
{
    Document document;
    document.properties.title = QStringLiteral("Dokumentation");
    document.properties.language = QStringLiteral("de-DE");
    document.properties.created = QDateTime(QDate(2024, 6, 25), QTime(12, 0), Qt::UTC);
    document.properties.accent = QColor(0, 90, 140);
    int number = 0;
    for (const Section &section : makeSections())
        appendSection(section, ++number, document.blocks);
    const PdfOutput written = measurement::orQuit(writePdf(document));
    return {{QStringLiteral("pages"), written.pages}};
}

/// Draws a chart as a character of a QTextDocument.
class ChartCharacter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ChartCharacter(const QList<Section> &content) : m_sections(content) {}

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &) override
    {
        constexpr double pointsPerMm = 72 / 25.4;
        return {chartWidthMm * pointsPerMm, chartHeightMm * pointsPerMm};
    }
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        painter->save();
        drawChart(*painter, area, m_sections.at(format.intProperty(QTextFormat::UserProperty)).chart);
        painter->restore();
    }

private:
    const QList<Section> &m_sections;
};

void insertSection(QTextCursor &cursor, const Section &section, int number)
{
    QTextCharFormat large;
    large.setFontPointSize(16);
    cursor.insertBlock(QTextBlockFormat(), large);
    cursor.insertText(section.title);
    for (const QString &text : section.paragraphs) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertText(text);
    }
    cursor.insertList(QTextListFormat::ListDisc);
    for (qsizetype i = 0; i < section.notes.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        cursor.insertText(section.notes.at(i));
    }
    cursor.insertBlock(QTextBlockFormat());
    QTextTable *table = cursor.insertTable(tableRows, tableColumns);
    for (int row = 0; row < tableRows; ++row) {
        for (int column = 0; column < tableColumns; ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(section.table.at(row).at(column));
    }
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat chart;
    chart.setObjectType(chartKind);
    chart.setProperty(QTextFormat::UserProperty, number);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), chart);
}

QJsonObject writeFloor()
{
    const QList<Section> content = makeSections();
    ChartCharacter chart(content);
    QTextDocument document;
    document.setDefaultFont(QFont(reportFontFamily(), 10));
    document.documentLayout()->registerHandler(chartKind, &chart);
    QTextCursor cursor(&document);
    // Laid out once, not after every insertion.
    cursor.beginEditBlock();
    for (int i = 0; i < sections; ++i)
        insertSection(cursor, content.at(i), i);
    cursor.endEditBlock();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return {};
}

} // namespace

/// bench_pdf ours|floor: the same text, tables and charts as PDF; from the start of the process.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const bool isOurs = QCoreApplication::arguments().value(1) == u"ours";
    QJsonObject result = isOurs ? writeOurs() : writeFloor();
    const qint64 start = qEnvironmentVariable("BENCH_START").toLongLong();
    result.insert(QStringLiteral("time"), measurement::millisecondsSince(start));
    result.insert(QStringLiteral("memory"), memory::peak().value_or(0));
    measurement::report(result);
    return 0;
}

#include "pdf.moc"
