// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/tableattachments.h"

#include "models/csv.h"
#include "models/reports/regulartable.h"

#include <QCoreApplication>
#include <QMap>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(TableAttachments)
};

QByteArray linesOf(const blocks::Table &table, bool withCaption, bool withHead)
{
    const RegularTable regular(table);
    QByteArray lines;
    for (qsizetype row = withHead ? 0 : regular.headerRows; row < regular.rows.size(); ++row) {
        QStringList cells;
        if (withCaption)
            cells.append(row < regular.headerRows ? Sentences::tr("Table") : table.caption);
        for (const RegularCell &cell : regular.rows.at(row)) {
            cells.append(plainText(cell.text));
            for (int covered = 1; covered < cell.columnSpan; ++covered)
                cells.append(QString());
        }
        lines += csv::line(cells);
    }
    return lines;
}

} // namespace

QList<Attachment> tableAttachments(const QList<Block> &blocks)
{
    QStringList names;
    QMap<QString, QList<blocks::Table>> tables;
    for (const Block &block : blocks) {
        const auto *table = std::get_if<blocks::Table>(&block);
        if (!table || table->attachedAs.isEmpty())
            continue;
        if (!tables.contains(table->attachedAs))
            names.append(table->attachedAs);
        tables[table->attachedAs].append(*table);
    }
    QList<Attachment> attachments;
    for (const QString &name : std::as_const(names)) {
        const QList<blocks::Table> &parts = tables[name];
        QByteArray data = "\xEF\xBB\xBF";
        for (qsizetype i = 0; i < parts.size(); ++i)
            data += linesOf(parts.at(i), parts.size() > 1, i == 0);
        //: %1 is the caption of a table
        const QString description =
            parts.size() == 1 ? Sentences::tr("%1, as a table").arg(parts.first().caption)
                              : Sentences::tr("%n table(s) of this document", nullptr, int(parts.size()));
        attachments.append({name, "text/csv", description, data});
    }
    return attachments;
}
