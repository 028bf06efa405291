// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbook.h"

#include "models/store/temporaryfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype longestSheetName = 31;
// In characters of the standard font.
constexpr double narrowest = 8;
constexpr double widest = 60;
// Room for the arrow of the filter.
constexpr double headMargin = 4;
constexpr double cellMargin = 1.5;
constexpr double dateWidth = 11;
// In points; the format knows no higher rows.
constexpr double lineHeight = 15;
constexpr double highest = 405;
// Numbers that spreadsheets give their own formats; this one is the short date of the reader's language.
constexpr uint8_t localDate = 14;
constexpr uint8_t localTime = 20;
constexpr uint8_t plainText = 49;
constexpr uint8_t a4 = 9;

/// A name that the format takes, and that no other sheet has.
QString sheetName(const QString &wish, QSet<QString> &taken)
{
    QString name = wish;
    for (QChar &character : name) {
        if (QStringLiteral("[]:*?/\\'").contains(character))
            character = u'-';
    }
    name = name.simplified().left(longestSheetName).trimmed();
    if (name.isEmpty())
        name = Sentences::tr("Table");
    const QString whole = name;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
        const QString end = QStringLiteral(" %1").arg(number);
        name = whole.left(longestSheetName - end.size()).trimmed() + end;
    }
    taken.insert(name.toCaseFolded());
    return name;
}

double lengthOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return dateWidth;
    qsizetype longest = 0;
    for (const QString &line : value.toString().split(u'\n'))
        longest = std::max(longest, line.size());
    return double(longest);
}

class SheetWriter
{
public:
    explicit SheetWriter(lxw_workbook *book) : m_book(book)
    {
        m_head = workbook_add_format(book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        m_text = body(0);
        format_set_text_wrap(m_text);
        m_shielded = body(plainText);
        format_set_text_wrap(m_shielded);
        m_number = body(0);
        m_date = body(localDate);
        m_time = body(localTime);
    }

    void write(const WorkbookSheet &sheet, const QByteArray &name)
    {
        lxw_worksheet *target = workbook_add_worksheet(m_book, name.constData());
        const auto columns = lxw_col_t(sheet.heads.size());
        const auto rows = lxw_row_t(sheet.rows.size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            worksheet_write_string(target, 0, column, sheet.heads.at(column).toUtf8().constData(), m_head);
            worksheet_set_column(target, column, column, widthOf(sheet, column), nullptr);
        }
        for (lxw_row_t row = 0; row < rows; ++row) {
            if (const double height = heightOf(sheet.rows.at(row)); height > lineHeight)
                worksheet_set_row(target, row + 1, height, nullptr);
            for (lxw_col_t column = 0; column < columns; ++column)
                writeCell(target, row + 1, column, sheet.rows.at(row).at(column));
        }
        worksheet_freeze_panes(target, 1, 0);
        if (columns > 0)
            worksheet_autofilter(target, 0, 0, rows, lxw_col_t(columns - 1));
        worksheet_set_landscape(target);
        worksheet_set_paper(target, a4);
        worksheet_fit_to_pages(target, 1, 0);
        worksheet_repeat_rows(target, 0, 0);
    }

private:
    lxw_format *body(uint8_t numberFormat)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (numberFormat != 0)
            format_set_num_format_index(format, numberFormat);
        return format;
    }

    static double widthOf(const WorkbookSheet &sheet, int column)
    {
        double longest = double(sheet.heads.at(column).size()) + headMargin;
        for (const QVariantList &row : sheet.rows)
            longest = std::max(longest, lengthOf(row.at(column)) + cellMargin);
        return std::clamp(longest, narrowest, widest);
    }

    /// Not every program makes rows as high as what stands in them.
    static double heightOf(const QVariantList &cells)
    {
        int most = 1;
        for (const QVariant &cell : cells) {
            if (cell.typeId() != QMetaType::QString)
                continue;
            int lines = 0;
            for (const QString &line : cell.toString().split(u'\n'))
                lines += std::max(1, int(std::ceil(double(line.size()) / (widest - cellMargin))));
            most = std::max(most, lines);
        }
        return std::min(most * lineHeight, highest);
    }

    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            return;
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Double:
            worksheet_write_number(sheet, row, column, value.toDouble(), m_number);
            return;
        case QMetaType::QDate: {
            const QDate date = value.toDate();
            lxw_datetime moment = {date.year(), date.month(), date.day(), 0, 0, 0};
            // The format counts days from 1900 on.
            if (date.year() >= 1900)
                worksheet_write_datetime(sheet, row, column, &moment, m_date);
            else
                writeText(sheet, row, column, date.toString(Qt::ISODate));
            return;
        }
        case QMetaType::QTime: {
            const QTime time = value.toTime();
            lxw_datetime moment = {0, 0, 0, time.hour(), time.minute(), double(time.second())};
            worksheet_write_datetime(sheet, row, column, &moment, m_time);
            return;
        }
        default:
            writeText(sheet, row, column, value.toString());
        }
    }

    // The cell holds a text in any case; the format keeps it one when somebody edits the cell.
    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text)
    {
        if (text.isEmpty())
            return;
        const bool likeFormula = QStringLiteral("=+-@").contains(text.front());
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(),
                               likeFormula ? m_shielded : m_text);
    }

    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_text;
    lxw_format *m_shielded;
    lxw_format *m_number;
    lxw_format *m_date;
    lxw_format *m_time;
};

Error unwritable(const QString &detail)
{
    return {Error::Code::DiskFull,
            Sentences::tr("The table could not be written: there is no room for temporary files."), detail};
}

void describe(lxw_workbook *target, const Workbook &book)
{
    QByteArray title = book.title.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    // Some moment has to stand there, and the clock would give other bytes each time.
    const QDateTime created =
        book.created.isValid() ? book.created : QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc());
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(target, &properties);
}

} // namespace

namespace workbook {

Result<QByteArray> writeXlsx(const Workbook &book)
{
    for (const WorkbookSheet &sheet : book.sheets) {
        if (sheet.rows.size() >= LXW_ROW_MAX)
            return Error{
                Error::Code::Invalid,
                Sentences::tr("“%1” has more rows than a table for Excel can have. Filter the list, or "
                              "save it as CSV.")
                    .arg(sheet.name),
                {}};
    }
    // The library writes to files only, and its own temporary ones lie beside it.
    const TemporaryFolder folder;
    if (!folder.isValid())
        return unwritable(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray fileName = QFile::encodeName(path);
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = folderName.data();
    lxw_workbook *target = workbook_new_opt(fileName.constData(), &options);
    if (!target)
        return unwritable(path);
    describe(target, book);
    SheetWriter writer(target);
    QSet<QString> taken;
    for (const WorkbookSheet &sheet : book.sheets)
        writer.write(sheet, sheetName(sheet.name, taken).toUtf8());
    if (const lxw_error fault = workbook_close(target); fault != LXW_NO_ERROR)
        return unwritable(QString::fromUtf8(lxw_strerror(fault)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unwritable(file.errorString());
    return file.readAll();
}

} // namespace workbook
