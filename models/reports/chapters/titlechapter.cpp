// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <QDate>

namespace {

using Facts = QList<std::pair<QString, QString>>;

Facts factsOf(const chapters::Source &source)
{
    const ConferenceSnapshot &snapshot = source.snapshot;
    const Record &conference = snapshot.conference;
    Facts facts;
    if (snapshot.space)
        facts.append({Chapters::tr("Social space"), snapshot.space->text(names::name)});
    const QDate day = conference.value(names::date).toDate();
    facts.append({Chapters::tr("Date"), chaptertext::date(day, source.options.locale)});
    if (!snapshot.place.isEmpty())
        facts.append({Chapters::tr("Place"), snapshot.place});
    if (const qlonglong count = conference.number(names::attendanceEstimate); count > 0)
        facts.append({Chapters::tr("Participants"),
                      Chapters::tr("about %1").arg(source.options.locale.toString(count))});
    return facts;
}

} // namespace

namespace chapters {

QList<Block> titlePage(const Source &source)
{
    return {blocks::TitlePage{source.snapshot.publisher, source.snapshot.conference.text(names::title),
                              Chapters::tr("Documentation"), factsOf(source), source.options.logo,
                              source.options.address}};
}

QList<Block> contents()
{
    return {blocks::Contents{Chapters::tr("Contents")}, blocks::PageBreak{}};
}

QList<Block> dayHead(const Source &source, const QString &title)
{
    const QDate day = source.snapshot.conference.value(names::date).toDate();
    QStringList facts = {chaptertext::date(day, source.options.locale), source.snapshot.place};
    facts.removeAll(QString());
    return {
        blocks::Heading{1, title.arg(source.snapshot.conference.text(names::title)), QStringLiteral("head")},
        chaptertext::paragraph(facts.join(QStringLiteral(", ")))};
}

QList<Block> head(const Source &source)
{
    Facts facts = factsOf(source);
    if (!source.snapshot.publisher.isEmpty())
        facts.append({Chapters::tr("Published by"), source.snapshot.publisher});
    blocks::Table table;
    table.summary = Chapters::tr("Each row has the name of a fact and the fact.");
    table.headerRows = 0;
    table.headerColumns = 1;
    table.columnWidths = {1, 3};
    for (const auto &[name, value] : std::as_const(facts))
        table.rows.append({chaptertext::cell(name), chaptertext::cell(value)});
    //: Title of the short document; %1 is the title of the conference
    const QString title = Chapters::tr("Results: %1").arg(source.snapshot.conference.text(names::title));
    return {blocks::Heading{1, title, QStringLiteral("head")}, table};
}

} // namespace chapters
