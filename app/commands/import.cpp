// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"
#include "app/commands/targetfile.h"

#include "models/exchange/boundaryimport.h"
#include "models/exchange/interchange.h"
#include "models/exchange/tableimport.h"
#include "models/geo/areafile.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QDir>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

using Rows = QList<ImportRow>;

Result<QByteArray> readSource(const CommandContext &context, const QString &source, bool isArea)
{
    if (source == u"-")
        return context.console().readAll();
    const QString name = QDir::toNativeSeparators(source);
    QFile file(source);
    if (!file.exists())
        return Error{Error::Code::NotFound, Sentences::tr("There is no file %1.").arg(name), {}};
    if (isArea)
        return areafile::load(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("%1 could not be read: %2.").arg(name, file.errorString()),
                     {}};
    return file.readAll();
}

void tellChanges(Console &console, const ChangeSet &changes, bool isDryRun)
{
    const auto isAdded = [](const RowChange &row) { return row.kind == RowChange::Kind::Insert; };
    const auto added = std::count_if(changes.rows.begin(), changes.rows.end(), isAdded);
    const QString text = isDryRun ? Sentences::tr("%1 records would be added and %2 changed.")
                                  : Sentences::tr("%1 records were added and %2 changed.");
    console.tell(text.arg(QLocale().toString(added), QLocale().toString(changes.rows.size() - added)));
}

Result<void> finish(const CommandContext &context, Session &session, const ChangeSet &changes)
{
    const bool isDryRun = context.isSet(QStringLiteral("dry-run"));
    const auto done = isDryRun ? session.check(changes) : session.apply(changes);
    if (done)
        tellChanges(context.console(), changes, isDryRun);
    return done;
}

Result<void> importRecords(const CommandContext &context, Session &session, const QByteArray &json)
{
    const auto changes = interchange::read(json, session.reader());
    if (!changes)
        return changes.error();
    const auto leftOut = interchange::leftOut(json, session.reader());
    if (!leftOut)
        return leftOut.error();
    for (const QString &text : *leftOut)
        context.console().tell(text);
    return finish(context, session, *changes);
}

Result<void> importBoundaries(const CommandContext &context, Session &session, const QByteArray &json)
{
    const auto import = BoundaryImport::read(json, session.reader());
    if (!import)
        return import.error();
    const bool isDryRun = context.isSet(QStringLiteral("dry-run"));
    const auto done = isDryRun ? session.check(import->changes) : session.apply(import->changes);
    if (done)
        context.console().tell(import->summary());
    return done;
}

/// The values that no column has: the conference, which the file may name only once.
Result<QVariantMap> presetsOf(const CommandContext &context, const RecordReader &reader, const Table &table)
{
    const QString option = QStringLiteral("conference");
    const Field *field = table.field(names::conference);
    if (!context.isSet(option))
        return QVariantMap();
    if (!field)
        return Error{
            Error::Code::Usage, Sentences::tr("--conference does not go with “%1”.").arg(table.name()), {}};
    const auto conference =
        references::find(reader, *reader.schema().table(names::conference), context.value(option));
    if (!conference)
        return conference.error();
    return QVariantMap{{field->name(), QVariant::fromValue(conference->id())}};
}

/// COLUMN=FIELD; a column is named by its heading, a field by its name; no field: the column is not taken.
Result<void> mapColumns(const CommandContext &context, TableImport &import)
{
    for (const QString &text : context.values(QStringLiteral("map"))) {
        const auto parts = CommandContext::assignment(text);
        if (!parts)
            return parts.error();
        const auto &[column, name] = *parts;
        const QStringList &heads = import.source().heads;
        const auto isCalled = [&column = column](const QString &head) {
            return folding::fold(head) == folding::fold(column);
        };
        const auto found = std::find_if(heads.begin(), heads.end(), isCalled);
        if (found == heads.end())
            return Error{Error::Code::Usage,
                         Sentences::tr("There is no column “%1”; there are: %2.")
                             .arg(column, heads.join(QStringLiteral(", "))),
                         {}};
        if (!name.isEmpty() && name != u"id") {
            if (const auto field = CommandContext::field(import.table(), name); !field)
                return field.error();
        }
        import.setColumn(found - heads.begin(), name);
    }
    return {};
}

void tellColumns(Console &console, const TableImport &import)
{
    for (qsizetype i = 0; i < import.columns().size(); ++i) {
        if (import.columns().at(i).isEmpty() && !import.source().heads.at(i).isEmpty())
            console.tell(Sentences::tr("The column “%1” is not taken.").arg(import.source().heads.at(i)));
    }
}

/// Decides for each row that is like a record of the file.
Result<Rows> judged(const CommandContext &context, TableImport &import)
{
    const auto rows = import.judge();
    if (!rows || !context.isSet(QStringLiteral("add-similar")))
        return rows;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        if (rows->at(i).fate == ImportRow::Fate::Similar)
            import.decide(i, RecordId());
    }
    return import.judge();
}

/// What becomes of each row goes to standard output when it is asked for; what needs somebody's eyes always
/// to standard error.
Result<void> tellRows(const CommandContext &context, const Rows &rows)
{
    constexpr qsizetype mostTold = 20;
    qsizetype wrong = 0;
    qsizetype similar = 0;
    for (const ImportRow &row : rows) {
        const QString line = Sentences::tr("Line %1: %2").arg(row.number).arg(row.text);
        if (context.isSet(QStringLiteral("dry-run")))
            context.console().writeLine(line);
        else if (row.fate == ImportRow::Fate::Wrong && wrong < mostTold)
            context.console().tell(line);
        wrong += row.fate == ImportRow::Fate::Wrong ? 1 : 0;
        similar += row.fate == ImportRow::Fate::Similar ? 1 : 0;
    }
    if (wrong > 0)
        return Error{Error::Code::Invalid,
                     Sentences::tr("%n row(s) cannot be taken over, so nothing was changed.", nullptr,
                                   static_cast<int>(wrong)),
                     {}};
    if (similar > 0)
        context.console().tell(
            Sentences::tr("%n row(s) were left out because the file has similar records; --add-similar adds "
                          "them.",
                          nullptr, static_cast<int>(similar)));
    return {};
}

Result<void> importTable(const CommandContext &context, Session &session, const QByteArray &bytes,
                         const QString &format)
{
    const auto table = CommandContext::table(session, context.argument(1));
    if (!table)
        return table.error();
    const auto source = sourcetable::read(bytes, format, *table);
    if (!source)
        return source.error();
    const auto presets = presetsOf(context, session.reader(), **table);
    if (!presets)
        return presets.error();
    TableImport import(session.reader(), **table, *source, *presets, QLocale());
    if (const auto mapped = mapColumns(context, import); !mapped)
        return mapped;
    // Contacts have a column for everything; that most of them lead nowhere is no news.
    if (format != u"vcf")
        tellColumns(context.console(), import);
    const auto rows = judged(context, import);
    if (!rows)
        return rows.error();
    if (const auto told = tellRows(context, *rows); !told)
        return told;
    return finish(context, session, TableImport::changesOf(*rows));
}

Result<void> run(CommandContext &context)
{
    const QString source = context.argument(context.argumentCount() - 1);
    const bool isTable = context.argumentCount() > 2;
    const QString geoJson = QStringLiteral("geojson");
    const QStringList formats =
        isTable ? sourcetable::suffixes() : QStringList{QStringLiteral("json"), geoJson};
    const auto format = targetfile::format(context, source, formats);
    if (!format)
        return format.error();
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const auto bytes = readSource(context, source, *format == geoJson);
    if (!bytes)
        return bytes.error();
    if (isTable)
        return importTable(context, **session, *bytes, *format);
    // Many programs call a file with areas just .json.
    return *format == geoJson || areafile::looksLikeAreas(*bytes)
               ? importBoundaries(context, **session, *bytes)
               : importRecords(context, **session, *bytes);
}

} // namespace

Command commands::import()
{
    return {
        QStringLiteral("import"),
        Sentences::tr(
            "Adds and changes records from a table or from the open interchange format, in one step."),
        Sentences::tr(
            "SOURCE ends in .csv, .xlsx, .ods or .vcf and fills ENTITY, or in .json and names its entities "
            "itself, or in .geojson and has boundaries of municipalities, found by their official keys; “-” "
            "is "
            "standard input with --format. Columns are known by their headings. What is in "
            "the file already is not added again; nothing is removed. --dry-run prints what becomes of each "
            "row."),
        {QStringLiteral("FILE ENTITY SOURCE [--map COLUMN=FIELD]... [--conference C] [--add-similar] "
                        "[--format csv|xlsx|ods|vcf] [--dry-run]"),
         QStringLiteral("FILE SOURCE.json|SOURCE.geojson [--format json|geojson] [--dry-run]")},
        {targetfile::formatOption(),
         {QStringLiteral("map"),
          Sentences::tr("The field that a column fills; without FIELD it is not taken."),
          QStringLiteral("COLUMN=FIELD")},
         {QStringLiteral("conference"),
          Sentences::tr("The conference of all rows: its id, its date or “latest”."), QStringLiteral("C")},
         {QStringLiteral("add-similar"), Sentences::tr("Also add rows that are like records of the file.")},
         {QStringLiteral("dry-run"), Sentences::tr("Check and tell, but change nothing.")}},
        2,
        3,
        false,
        run};
}
