// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reports.h"

#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/chapters/resultstable.h"
#include "models/schema/names.h"

#include <QTimeZone>

#include <algorithm>

namespace {

using Chapter = QList<Block> (*)(const chapters::Source &);

// Stands behind the title page; a table of contents without an entry would be an empty chapter.
void insertContents(Document &document)
{
    const bool hasHeadings =
        std::any_of(document.blocks.begin(), document.blocks.end(),
                    [](const Block &block) { return std::holds_alternative<blocks::Heading>(block); });
    if (hasHeadings) {
        document.blocks.insert(1, blocks::Contents{Chapters::tr("Contents")});
        document.blocks.insert(2, blocks::PageBreak{});
    }
}

QList<Chapter> chaptersOf(ReportKind kind)
{
    if (kind == ReportKind::Results)
        return {chapters::head, chapters::resultsAlone, chapters::measures};
    return {chapters::titlePage,  chapters::welcome,         chapters::aims,    chapters::lookingBack,
            chapters::space,      chapters::agenda,          chapters::results, chapters::workingGroups,
            chapters::priorities, chapters::measures,        chapters::outlook, chapters::organisations,
            chapters::pictures,   chapters::allContributions};
}

QString subjectOf(ReportKind kind)
{
    return kind == ReportKind::Results ? Chapters::tr("Minutes of results") : Chapters::tr("Documentation");
}

QString languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::German ? QStringLiteral("de-DE") : QStringLiteral("en-GB");
}

DocumentProperties propertiesOf(ReportKind kind, const ConferenceSnapshot &snapshot,
                                const ReportOptions &options)
{
    const Record &conference = snapshot.conference;
    DocumentProperties properties;
    properties.subject = subjectOf(kind);
    properties.title = QStringLiteral("%1 – %2").arg(conference.text(names::title), properties.subject);
    properties.author = snapshot.publisher;
    properties.organisation = snapshot.publisher;
    properties.runningTitle = properties.title;
    properties.language = languageOf(options.locale);
    properties.created = QDateTime(conference.value(names::date).toDate(), QTime(0, 0), QTimeZone::utc());
    if (snapshot.space) {
        properties.keywords = snapshot.space->text(names::name);
        properties.accent = QColor(snapshot.space->text(names::colour));
    }
    return properties;
}

} // namespace

namespace reports {

QString name(ReportKind kind)
{
    return kind == ReportKind::Summary ? QStringLiteral("summary") : QStringLiteral("results");
}

std::optional<ReportKind> kindFromName(QStringView text)
{
    for (const ReportKind kind : kinds()) {
        if (name(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QList<ReportKind> kinds()
{
    return {ReportKind::Summary, ReportKind::Results};
}

Result<Document> build(ReportKind kind, const RecordReader &reader, const RecordId &conference,
                       const ReportOptions &options)
{
    const auto snapshot = ConferenceSnapshot::read(reader, conference);
    if (!snapshot)
        return snapshot.error();
    ReportOptions shown = options;
    if (kind == ReportKind::Results)
        shown.contributions = false;
    const chapters::Source source{*snapshot, shown};

    Document document;
    document.properties = propertiesOf(kind, *snapshot, shown);
    for (const Chapter chapter : chaptersOf(kind))
        document.blocks += chapter(source);
    if (kind == ReportKind::Summary)
        insertContents(document);
    if (!snapshot->themes.isEmpty())
        document.attachments.append(resultstable::attachment(source));
    return document;
}

} // namespace reports
