// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sourcetable.h"

#include "models/csv.h"
#include "models/exchange/spreadsheet.h"
#include "models/exchange/vcards.h"

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

Result<QList<csv::Row>> rowsOf(const QByteArray &bytes, const QString &suffix)
{
    if (suffix == u"xlsx")
        return spreadsheet::readXlsx(bytes);
    if (suffix == u"ods")
        return spreadsheet::readOds(bytes);
    return csvRows(bytes);
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

Result<SourceTable> read(const QByteArray &bytes, const QString &suffix)
{
    if (suffix == u"vcf")
        return vcards::read(bytes);
    const auto rows = rowsOf(bytes, suffix);
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
