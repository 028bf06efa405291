// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reports.h"

#include "models/reports/chapters/anchors.h"
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/chapters/resultstable.h"
#include "models/reports/handouts/handouts.h"
#include "models/reports/papers/papers.h"
#include "models/reports/press/pressrelease.h"
#include "models/reports/propernames.h"
#include "models/reports/tableattachments.h"
#include "models/schema/names.h"

#include <QTimeZone>

#include <algorithm>

namespace {

using chapters::Source;
using Blocks = QList<Block>;

struct KindOfReport
{
    ReportKind kind;
    const char *name;
    /// What people call it, in the context Chapters.
    const char *label;
    bool landscape = false;
};

constexpr KindOfReport allKinds[] = {
    {ReportKind::Summary, "summary", QT_TRANSLATE_NOOP("Chapters", "Documentation")},
    {ReportKind::Results, "results", QT_TRANSLATE_NOOP("Chapters", "Minutes of results")},
    {ReportKind::Press, "press", QT_TRANSLATE_NOOP("Chapters", "Press release")},
    {ReportKind::SignIn, "sign-in", QT_TRANSLATE_NOOP("Chapters", "Sign-in sheet")},
    {ReportKind::Badges, "badges", QT_TRANSLATE_NOOP("Chapters", "Badges")},
    {ReportKind::TableSigns, "table-signs", QT_TRANSLATE_NOOP("Chapters", "Table signs"), true},
    {ReportKind::QuestionCards, "question-cards", QT_TRANSLATE_NOOP("Chapters", "Question cards"), true},
    {ReportKind::Agenda, "agenda", QT_TRANSLATE_NOOP("Chapters", "Agenda")},
    {ReportKind::Measures, "measures", QT_TRANSLATE_NOOP("Chapters", "Plan of measures")},
    {ReportKind::Committee, "committee",
     QT_TRANSLATE_NOOP("Chapters", "Paper for the youth welfare committee")},
    {ReportKind::Feedback, "feedback", QT_TRANSLATE_NOOP("Chapters", "Feedback for the participants")},
    {ReportKind::SubjectAccess, "subject-access",
     QT_TRANSLATE_NOOP("Chapters", "Information under Art. 15 GDPR")},
};

const KindOfReport &entryOf(ReportKind kind)
{
    return *std::find_if(std::begin(allKinds), std::end(allKinds),
                         [kind](const KindOfReport &entry) { return entry.kind == kind; });
}

Blocks summary(const Source &source)
{
    Blocks inner;
    for (const auto chapter :
         {chapters::welcome, chapters::aims, chapters::lookingBack, chapters::space, chapters::agenda,
          chapters::results, chapters::workingGroups, chapters::priorities, chapters::measures,
          chapters::outlook, chapters::organisations, chapters::pictures, chapters::allContributions})
        inner += chapter(source);
    Blocks blocks = chapters::titlePage(source);
    // A table of contents without an entry would be an empty chapter.
    const bool hasHeadings = std::any_of(inner.begin(), inner.end(), [](const Block &block) {
        return std::holds_alternative<blocks::Heading>(block);
    });
    if (hasHeadings)
        blocks += chapters::contents();
    return blocks + inner;
}

Blocks press(const ConferenceSnapshot &snapshot)
{
    const QString label = pressrelease::isEdited(snapshot) ? Chapters::tr("Press release")
                                                           : Chapters::tr("Press release (draft)");
    const QString line =
        snapshot.publisher.isEmpty() ? label : QStringLiteral("%1 – %2").arg(label, snapshot.publisher);
    return pressrelease::blocksOf(pressrelease::text(snapshot), line);
}

Result<Blocks> participantBlocks(ReportKind kind, const RecordReader &reader, const Source &source)
{
    constexpr int linesForWalkIns = 10;
    const ReportOptions &options = source.options;
    const auto list = participants::read(reader, source.snapshot.conference.id(), options.only);
    if (!list)
        return list.error();
    const bool single = !options.only.isEmpty();
    if (kind == ReportKind::SignIn)
        return handouts::signIn(source, *list, options.blanks.value_or(single ? 0 : linesForWalkIns));
    return handouts::badges(source, *list,
                            options.blanks.value_or(single ? 0 : handouts::badgesToFillSheet(list->size())));
}

Result<Blocks> blocksOf(ReportKind kind, const RecordReader &reader, const Source &source)
{
    switch (kind) {
    case ReportKind::Summary:
        return summary(source);
    case ReportKind::Results:
        return chapters::head(source) + chapters::resultsAlone(source) + chapters::measures(source);
    case ReportKind::Press:
        return press(source.snapshot);
    case ReportKind::SignIn:
    case ReportKind::Badges:
        return participantBlocks(kind, reader, source);
    case ReportKind::TableSigns:
        return handouts::tableSigns(source);
    case ReportKind::QuestionCards:
        return handouts::questionCards(source);
    case ReportKind::Agenda:
        return handouts::agenda(source);
    case ReportKind::Measures:
        return papers::measurePlan(source);
    case ReportKind::Committee:
        return papers::committeePaper(source);
    case ReportKind::Feedback:
        return papers::feedback(source);
    case ReportKind::SubjectAccess:
        break;
    }
    return Blocks();
}

DocumentProperties propertiesOf(ReportKind kind, const ConferenceSnapshot &snapshot,
                                const ReportOptions &options)
{
    const Record &conference = snapshot.conference;
    DocumentProperties properties;
    properties.subject = reports::label(kind);
    properties.title = QStringLiteral("%1 – %2").arg(conference.text(names::title), properties.subject);
    properties.author = snapshot.publisher;
    properties.organisation = snapshot.publisher;
    properties.runningTitle = properties.title;
    properties.language = chaptertext::languageTag(options.locale);
    properties.created = QDateTime(conference.value(names::date).toDate(), QTime(0, 0), QTimeZone::utc());
    properties.landscape = entryOf(kind).landscape;
    if (snapshot.space) {
        properties.keywords = snapshot.space->text(names::name);
        properties.accent = QColor(snapshot.space->text(names::colour));
    }
    return properties;
}

/// Figures and results that the document itself shows, for other programs.
QList<Attachment> attachmentsOf(ReportKind kind, const Source &source, const Document &document)
{
    QList<Attachment> attachments;
    ReportOptions options = source.options;
    options.contributions = options.contributions && kind == ReportKind::Summary;
    const bool showsResults = kind == ReportKind::Summary || kind == ReportKind::Results ||
                              kind == ReportKind::Press || kind == ReportKind::Committee ||
                              kind == ReportKind::Feedback;
    if (showsResults) {
        if (const auto results = resultstable::attachment({source.snapshot, options}, document))
            attachments.append(*results);
    }
    return attachments + tableAttachments(document.blocks);
}

/// What is missing before this kind of document says anything.
QString emptyText(ReportKind kind)
{
    switch (kind) {
    case ReportKind::TableSigns:
        return Chapters::tr("There are no working groups yet. Add them under Planning.");
    case ReportKind::QuestionCards:
        return Chapters::tr("There are no questions yet. Add them under Planning.");
    default:
        return Chapters::tr("There is nothing to print yet.");
    }
}

} // namespace

namespace reports {

QString name(ReportKind kind)
{
    return QString::fromLatin1(entryOf(kind).name);
}

QString label(ReportKind kind)
{
    return Chapters::tr(entryOf(kind).label);
}

std::optional<ReportKind> kindFromName(QStringView text)
{
    for (const KindOfReport &entry : allKinds) {
        if (text == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

QList<ReportKind> kinds()
{
    QList<ReportKind> kinds;
    for (const KindOfReport &entry : allKinds)
        kinds.append(entry.kind);
    return kinds;
}

bool isAboutPerson(ReportKind kind)
{
    return kind == ReportKind::SubjectAccess;
}

bool isConfidential(ReportKind kind)
{
    return isAboutPerson(kind) || listsParticipants(kind);
}

bool listsParticipants(ReportKind kind)
{
    return kind == ReportKind::SignIn || kind == ReportKind::Badges;
}

Result<Document> build(ReportKind kind, const RecordReader &reader, const RecordId &subject,
                       const ReportOptions &options)
{
    if (kind == ReportKind::SubjectAccess)
        return papers::subjectAccess(reader, subject, options.locale);
    const auto snapshot = ConferenceSnapshot::read(reader, subject);
    if (!snapshot)
        return snapshot.error();
    ReportOptions shown = options;
    if (kind == ReportKind::Results)
        shown.contributions = false;
    const Source source{*snapshot, shown};
    const auto blocks = blocksOf(kind, reader, source);
    if (!blocks)
        return blocks.error();
    if (blocks->isEmpty())
        return Error{Error::Code::NotFound, emptyText(kind), name(kind)};
    Document document;
    document.properties = propertiesOf(kind, *snapshot, shown);
    document.blocks = *blocks;
    anchors::number(document.blocks);
    document.attachments = attachmentsOf(kind, source, document);
    const auto names = propernames::around(reader, subject);
    if (!names)
        return names.error();
    document.names = *names + snapshot->publicNames.values();
    return document;
}

Result<QByteArray> subjectAccessJson(const RecordReader &reader, const RecordId &person)
{
    return papers::subjectAccessJson(reader, person);
}

Result<PressText> pressText(const RecordReader &reader, const RecordId &conference)
{
    const auto snapshot = ConferenceSnapshot::read(reader, conference);
    if (!snapshot)
        return snapshot.error();
    return PressText{pressrelease::text(*snapshot), pressrelease::draft(*snapshot),
                     pressrelease::isEdited(*snapshot)};
}

} // namespace reports
