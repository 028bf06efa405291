// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"
#include "app/commands/targetfile.h"

#include "models/reports/htmlwriter.h"
#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/reports.h"
#include "models/reports/textwriter.h"
#include "models/schema/names.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

const QStringList &formats()
{
    static const QStringList formats = {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("txt")};
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

Result<Document> build(const CommandContext &context, const RecordReader &reader, ReportKind kind)
{
    const QString option = QStringLiteral("conference");
    const auto conference =
        references::find(reader, *reader.schema().table(names::conference),
                         context.isSet(option) ? context.value(option) : QStringLiteral("latest"));
    return conference ? reports::build(kind, reader, conference->id()) : Result<Document>(conference.error());
}

Result<QByteArray> write(const Document &document, const QString &format, Console &console)
{
    if (format == u"html")
        return writeHtml(document);
    if (format == u"txt")
        return writeText(document).toUtf8();
    const auto pdf = writePdf(document);
    if (!pdf)
        return pdf.error();
    for (const QString &warning : pdf->warnings)
        console.tell(warning);
    return pdf->bytes;
}

Result<void> run(CommandContext &context)
{
    const auto kind = readKind(context.argument(1));
    if (!kind)
        return kind.error();
    const QString target = context.argument(2);
    const auto format = targetfile::format(context, target, formats());
    if (!format)
        return format.error();
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const auto document = build(context, (*session)->reader(), *kind);
    if (!document)
        return document.error();
    const auto bytes = write(*document, *format, context.console());
    return bytes ? targetfile::write(context, target, *bytes, targetfile::Readers::Everybody)
                 : Result<void>(bytes.error());
}

} // namespace

Command commands::report()
{
    return {QStringLiteral("report"),
            Sentences::tr("Makes a document about a conference, as PDF, HTML or plain text."),
            Sentences::tr("KIND: %1. TARGET ends in .pdf, .html or .txt, or is “-” for standard output with "
                          "--format; an existing one is replaced.")
                .arg(kindNames().join(QStringLiteral(", "))),
            {QStringLiteral("FILE KIND TARGET [--conference C] [--format pdf|html|txt]")},
            {{QStringLiteral("conference"),
              Sentences::tr("Its id, its date or “latest”, which is also what is taken if not given."),
              QStringLiteral("C")},
             targetfile::formatOption()},
            3,
            3,
            true,
            run};
}
