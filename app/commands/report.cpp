// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"
#include "app/commands/targetfile.h"

#include "models/privacy/unnamedpeople.h"
#include "models/reports/publisher.h"
#include "models/reports/reports.h"
#include "models/reports/writers.h"
#include "models/schema/names.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

QStringList formats(ReportKind kind)
{
    QStringList formats;
    for (const DocumentFormat format : writers::formats())
        formats.append(writers::suffix(format));
    if (reports::isAboutPerson(kind))
        formats.append(QStringLiteral("json"));
    return formats;
}

QStringList kindNames()
{
    QStringList names;
    for (const ReportKind kind : reports::kinds())
        names.append(reports::name(kind));
    return names;
}

Result<ReportKind> readKind(const QString &name)
{
    if (const auto kind = reports::kindFromName(name))
        return *kind;
    return Error{Error::Code::Usage,
                 Sentences::tr("There is no document “%1”; there are: %2.")
                     .arg(name, kindNames().join(QStringLiteral(", "))),
                 {}};
}

Result<QByteArray> write(const Document &document, DocumentFormat format, Console &console)
{
    const auto written = writers::write(document, format);
    if (!written)
        return written.error();
    for (const QString &warning : written->warnings)
        console.tell(warning);
    return written->bytes;
}

QString sentence(const UnnamedPeople::Line &line)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype longest = 120;
    QStringList names;
    for (const UnnamedPeople::Named &one : line.named.mid(0, most))
        //: %1 a person
        names.append(one.isSure ? one.person.title() : Sentences::tr("perhaps %1").arg(one.person.title()));
    if (line.named.size() > most)
        names.append(QStringLiteral("…"));
    //: %1 people, %2 a line of the document
    return Sentences::tr("%1: “%2”")
        .arg(names.join(QStringLiteral("; ")),
             line.text.size() > longest ? line.text.left(longest - 1) + u'…' : line.text);
}

/// Tells whom \p document names by free texts against their will, and in which of its lines.
Result<void> tellNames(const Document &document, const RecordReader &reader, Console &console)
{
    const auto people = UnnamedPeople::read(reader);
    const auto written = writers::write(document, DocumentFormat::Text);
    if (!people)
        return people.error();
    if (!written)
        return written.error();
    QStringList told;
    QSet<RecordId> named;
    for (const UnnamedPeople::Line &line : people->linesNaming(QString::fromUtf8(written->bytes))) {
        told.append(sentence(line));
        for (const UnnamedPeople::Named &one : line.named)
            named.insert(one.person.id());
    }
    if (named.isEmpty())
        return {};
    told.removeDuplicates();
    console.tell(Sentences::tr(
        "This document names %n person(s) whose consent to it is withdrawn or not noted:", nullptr,
        static_cast<int>(named.size())));
    constexpr qsizetype most = 20;
    for (const QString &line : told.mid(0, most))
        console.tell(line);
    if (told.size() > most)
        console.tell(Sentences::tr("… and %n more.", nullptr, static_cast<int>(told.size() - most)));
    return {};
}

/// The conference or person that the document is about.
Result<RecordId> subject(const CommandContext &context, const RecordReader &reader, ReportKind kind)
{
    const bool person = reports::isAboutPerson(kind);
    const QString option = person ? QStringLiteral("person") : QStringLiteral("conference");
    const QString other = person ? QStringLiteral("conference") : QStringLiteral("person");
    if (context.isSet(other))
        return Error{Error::Code::Usage,
                     Sentences::tr("--%1 does not go with “%2”.").arg(other, reports::name(kind)),
                     {}};
    if (person && !context.isSet(option))
        return Error{Error::Code::Usage,
                     Sentences::tr("Say with --person whom “%1” is about.").arg(reports::name(kind)),
                     {}};
    if (person)
        return references::person(reader, context.value(option));
    const auto conference =
        references::find(reader, *reader.schema().table(names::conference),
                         context.isSet(option) ? context.value(option) : QStringLiteral("latest"));
    return conference ? Result<RecordId>(conference->id()) : Result<RecordId>(conference.error());
}

Result<ReportOptions> optionsOf(const CommandContext &context, const RecordReader &reader, ReportKind kind)
{
    ReportOptions options;
    for (const char *option : {"only", "blank"}) {
        if (context.isSet(QString::fromLatin1(option)) && !reports::listsParticipants(kind))
            return Error{
                Error::Code::Usage,
                Sentences::tr("--%1 does not go with “%2”.").arg(QLatin1String(option), reports::name(kind)),
                {}};
    }
    for (const QString &participation : context.values(QStringLiteral("only"))) {
        const auto found =
            references::find(reader, *reader.schema().table(names::participation), participation);
        if (!found)
            return found.error();
        options.only.append(found->id());
    }
    if (context.isSet(QStringLiteral("blank"))) {
        const auto blanks = context.number(QStringLiteral("blank"), 0, 0);
        if (!blanks)
            return blanks.error();
        options.blanks = *blanks;
    }
    const publisher::Details details = publisher::read(context.settings().store());
    options.address = details.address;
    options.logo = details.logo;
    return options;
}

Result<QByteArray> bytesOf(const CommandContext &context, const RecordReader &reader, ReportKind kind,
                           const QString &format)
{
    const auto id = subject(context, reader, kind);
    if (!id)
        return id.error();
    if (format == u"json")
        return reports::subjectAccessJson(reader, *id);
    const auto options = optionsOf(context, reader, kind);
    if (!options)
        return options.error();
    const auto document = reports::build(kind, reader, *id, *options);
    if (!document)
        return document.error();
    if (!reports::isConfidential(kind)) {
        if (const auto told = tellNames(*document, reader, context.console()); !told)
            return told.error();
    }
    return write(*document, *writers::formatFromSuffix(format), context.console());
}

Result<void> run(CommandContext &context)
{
    const auto kind = readKind(context.argument(1));
    if (!kind)
        return kind.error();
    const QString target = context.argument(2);
    const auto format = targetfile::format(context, target, formats(*kind));
    if (!format)
        return format.error();
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const auto bytes = bytesOf(context, (*session)->reader(), *kind, *format);
    if (!bytes)
        return bytes.error();
    const auto readers =
        reports::isConfidential(*kind) ? targetfile::Readers::Owner : targetfile::Readers::Everybody;
    return targetfile::write(context, target, *bytes, readers);
}

} // namespace

Command commands::report()
{
    return {
        QStringLiteral("report"),
        Sentences::tr("Makes a document about a conference, as PDF, OpenDocument text, HTML or plain text."),
        Sentences::tr("KIND: %1. TARGET ends in .pdf, .odt, .html or .txt, or is “-” for standard output "
                      "with --format; an existing one is replaced. subject-access is about a person and can "
                      "also be .json.")
            .arg(kindNames().join(QStringLiteral(", "))),
        {QStringLiteral(
             "FILE KIND TARGET [--conference C] [--only ID]... [--blank N] [--format pdf|odt|html|txt]"),
         QStringLiteral("FILE subject-access TARGET --person ID [--format pdf|odt|html|txt|json]")},
        {{QStringLiteral("conference"),
          Sentences::tr("Its id, its date or “latest”, which is also what is taken if not given."),
          QStringLiteral("C")},
         {QStringLiteral("person"), Sentences::tr("The id of the person that subject-access is about."),
          QStringLiteral("ID")},
         {QStringLiteral("only"),
          Sentences::tr("For sign-in and badges: the id of one participation, for a single reprint."),
          QStringLiteral("ID")},
         {QStringLiteral("blank"),
          Sentences::tr("For sign-in and badges: how many empty ones are added for walk-ins."),
          QStringLiteral("N")},
         targetfile::formatOption()},
        3,
        3,
        true,
        run};
}
