// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sourcetable.h"

#include "models/csv.h"
#include "models/exchange/importheadings.h"
#include "models/exchange/spreadsheet.h"
#include "models/exchange/vcards.h"
#include "models/schema/folding.h"
#include "models/schema/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SourceTable)
};

Result<QList<csv::Row>> csvRows(const QByteArray &bytes)
{
    QString text = csv::decoded(bytes);
    const QChar separator = csv::separatorOf(text);
    auto rows = csv::rows(text, separator);
    // Excel's own line that names the separator.
    if (rows && !rows->isEmpty() && rows->first().line == 1 &&
        text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive))
        rows->removeFirst();
    return rows;
}

using Sheet = spreadsheet::Sheet;

bool isCalled(const Sheet &sheet, const Table &table)
{
    return folding::fold(sheet.name) == folding::fold(table.pluralLabel());
}

bool hasColumnsFor(const Sheet &sheet, const Table &table)
{
    const QStringList fields = importheadings::fieldsFor(sheet.rows.constFirst().cells, table);
    return std::any_of(fields.begin(), fields.end(),
                       [](const QString &field) { return !field.isEmpty() && field != u"id"; });
}

// The program calls each sheet like what is on it, and gives it ids.
bool isExportOfAnother(const Sheet &sheet, const Table &wanted)
{
    const auto &tables = Schema::standard().tables();
    return sheet.rows.constFirst().cells.contains(QStringLiteral("id")) &&
           std::any_of(tables.begin(), tables.end(), [&](const Table &table) {
               return table.name() != wanted.name() && isCalled(sheet, table);
           });
}

Result<QList<csv::Row>> rowsFor(QList<Sheet> sheets, const Table *wanted)
{
    if (sheets.isEmpty())
        return QList<csv::Row>();
    if (!wanted)
        return sheets.constFirst().rows;
    const auto find = [&](const auto &suits) { return std::find_if(sheets.begin(), sheets.end(), suits); };
    if (const auto found = find([&](const Sheet &sheet) { return isCalled(sheet, *wanted); });
        found != sheets.end())
        return found->rows;
    sheets.removeIf([&](const Sheet &sheet) { return isExportOfAnother(sheet, *wanted); });
    if (sheets.isEmpty())
        return Error{Error::Code::Invalid,
                     Sentences::tr("The workbook has no sheet “%1”.").arg(wanted->pluralLabel()),
                     {}};
    const auto found = find([&](const Sheet &sheet) { return hasColumnsFor(sheet, *wanted); });
    return found != sheets.end() ? found->rows : sheets.constFirst().rows;
}

Result<QList<csv::Row>> rowsOf(const QByteArray &bytes, const QString &suffix, const Table *wanted)
{
    if (suffix != u"xlsx" && suffix != u"ods")
        return csvRows(bytes);
    const auto sheets = suffix == u"xlsx" ? spreadsheet::readXlsx(bytes) : spreadsheet::readOds(bytes);
    return sheets ? rowsFor(*sheets, wanted) : Result<QList<csv::Row>>(sheets.error());
}

SourceTable tableOf(const QList<csv::Row> &rows)
{
    SourceTable table;
    for (const QString &head : rows.first().cells)
        table.heads.append(head.simplified());
    while (!table.heads.isEmpty() && table.heads.last().isEmpty())
        table.heads.removeLast();
    qsizetype width = table.heads.size();
    for (const csv::Row &row : rows) {
        for (qsizetype i = width; i < row.cells.size(); ++i)
            width = row.cells.at(i).trimmed().isEmpty() ? width : i + 1;
    }
    table.heads.resize(width);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QStringList cells = rows.at(i).cells;
        cells.resize(width);
        for (QString &cell : cells)
            cell = cell.trimmed();
        table.rows.append({cells, rows.at(i).line});
    }
    return table;
}

} // namespace

namespace sourcetable {

QStringList suffixes()
{
    return {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("vcf")};
}

Result<SourceTable> read(const QByteArray &bytes, const QString &suffix, const Table *wanted)
{
    if (suffix == u"vcf")
        return vcards::read(bytes);
    const auto rows = rowsOf(bytes, suffix, wanted);
    if (!rows)
        return rows.error();
    if (rows->size() < 2)
        return Error{Error::Code::Invalid,
                     Sentences::tr("There is nothing to take over: a line with the names of the columns is "
                                   "needed, and at least one line below it."),
                     {}};
    return tableOf(*rows);
}

} // namespace sourcetable
