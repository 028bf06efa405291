// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/targetfile.h"

#include "models/exchange/interchange.h"
#include "models/exchange/wholefile.h"

#include <QDir>
#include <QFileInfo>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

bool isFolder(const QString &target)
{
    return target.endsWith(u'/') || target.endsWith(QDir::separator()) || QFileInfo(target).isDir();
}

Result<void> writeTables(const RecordReader &reader, const QString &target)
{
    QList<targetfile::Named> files;
    for (const Table &table : reader.schema().tables()) {
        const auto bytes = wholefile::toCsv(reader, table);
        if (!bytes)
            return bytes.error();
        files.append({table.name() + QStringLiteral(".csv"), *bytes});
    }
    return targetfile::writeFolder(target, files);
}

Result<QByteArray> bytesOf(const RecordReader &reader, const QString &format)
{
    if (format == u"json")
        return interchange::write(reader);
    const auto book = wholefile::toWorkbook(reader, QLocale());
    return book ? workbook::writeXlsx(*book) : book.error();
}

Result<void> run(CommandContext &context)
{
    const QString target = context.argument(1);
    QString format;
    if (!isFolder(target)) {
        const auto known =
            targetfile::format(context, target, {QStringLiteral("json"), QStringLiteral("xlsx")});
        if (!known)
            return known.error();
        format = *known;
    }
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    if (format.isEmpty())
        return writeTables((*session)->reader(), target);
    const auto bytes = bytesOf((*session)->reader(), format);
    return bytes ? targetfile::write(context, target, *bytes, targetfile::Readers::Owner)
                 : Result<void>(bytes.error());
}

} // namespace

Command commands::exportFile()
{
    return {
        QStringLiteral("export"),
        Sentences::tr("Writes everything in the file for other programs: without loss in the open "
                      "interchange format, or as tables without pictures."),
        Sentences::tr("TARGET ends in .json (everything), in .xlsx (a sheet for each entity) or in “/” (a "
                      "folder with a .csv for each entity), or is “-” for standard output with --format; "
                      "an existing file is replaced."),
        {QStringLiteral("FILE TARGET [--format json|xlsx]")},
        {targetfile::formatOption()},
        2,
        2,
        false,
        run};
}
