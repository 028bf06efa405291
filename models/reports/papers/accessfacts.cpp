// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/accessfacts.h"

#include "models/privacy/consent.h"
#include "models/privacy/copies.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

namespace {

using accessfacts::Fact;

Fact purposes()
{
    return {QStringLiteral("purposes"), Chapters::tr("Purposes of the processing"), {}, true};
}

Fact categories(const RecordReader &reader, const PersonFile &file)
{
    QMap<QString, int> counts;
    for (const PersonFile::Finding &finding : file.findings + file.former)
        ++counts[finding.record.table().name()];
    QStringList kinds;
    for (const Table &table : reader.schema().tables()) {
        if (const int count = counts.value(table.name()))
            kinds.append(QStringLiteral("%1 (%2)").arg(table.label()).arg(count));
    }
    return {QStringLiteral("categories"),
            Chapters::tr("Categories of data"),
            {Chapters::tr("Kinds of record: %1.").arg(kinds.join(QStringLiteral(", ")))}};
}

/// The published conferences among what refers to the person.
Result<QStringList> published(const RecordReader &reader, const PersonFile &file)
{
    QStringList titles;
    for (const PersonFile::Finding &finding : file.findings + file.former) {
        if (!finding.record.table().field(names::conference))
            continue;
        const auto conference = reader.record(names::conference, finding.record.reference(names::conference));
        if (!conference)
            return conference.error();
        if (*conference && (*conference)->text(names::status) == u"published" &&
            !titles.contains((*conference)->title()))
            titles.append((*conference)->title());
    }
    return titles;
}

/// Those where the person takes part or did so once: a package holds whoever does.
QSet<RecordId> conferencesOf(const PersonFile &file)
{
    QSet<RecordId> conferences;
    for (const PersonFile::Finding &finding : file.findings + file.former) {
        if (finding.record.table().name() == names::participation)
            conferences.insert(finding.record.reference(names::conference));
    }
    return conferences;
}

Result<Fact> recipients(const RecordReader &reader, const PersonFile &file, const Record &person)
{
    const auto conferences = published(reader, file);
    const auto packages = copies::packagesWithPeople(reader, conferencesOf(file));
    if (!conferences)
        return conferences.error();
    if (!packages)
        return packages.error();
    QStringList known = {consent::sentence(person)};
    if (!conferences->isEmpty())
        known.append(
            Chapters::tr("Documents were published about: %1.").arg(conferences->join(QStringLiteral(", "))));
    if (!packages->isEmpty())
        known.append(
            Chapters::tr("Packages with those who take part in a conference of the person were handed out to "
                         "the people who work on it: %1.")
                .arg(packages->join(QStringLiteral(", "))));
    return Fact{QStringLiteral("recipients"), Chapters::tr("Recipients"), known, true};
}

Fact storage(const PersonFile &file, const QString &until)
{
    const QString known =
        file.isRemoved()  ? Chapters::tr("The record was removed; the history keeps it until it is erased.")
        : until.isEmpty() ? Chapters::tr("No day is set until which the record is kept.")
                          : Chapters::tr("The record is kept until %1.").arg(until);
    return {QStringLiteral("storage"),
            Chapters::tr("How long the data are kept"),
            {known},
            file.isRemoved() || until.isEmpty()};
}

Fact source(const PersonFile &file, const PersonView &view)
{
    QStringList known;
    if (const QList<ChangeSet> &history = file.own().history; !history.isEmpty()) {
        const ChangeSet &first = history.constLast();
        //: %1 a moment, %2 a step of the history, such as "Add person"
        known.append(Chapters::tr("First entered on %1 (“%2”).").arg(view.time(first.time), first.label));
    }
    return {QStringLiteral("source"), Chapters::tr("Where the data come from"), known, true};
}

Fact rights(const Record &person)
{
    QStringList known = {Chapters::tr(
        "There is a right to have the data rectified (Art. 16 GDPR) or erased (Art. 17 GDPR), to "
        "have their processing restricted (Art. 18 GDPR), and to object to it (Art. 21 GDPR), as "
        "far as the conditions of these articles are met.")};
    if (consent::of(person) == consent::State::Given)
        known.append(Chapters::tr("A consent can be withdrawn at any time; what was done until then stays "
                                  "lawful (Art. 7(3) GDPR)."));
    return {QStringLiteral("rights"), Chapters::tr("Rights"), known};
}

Fact complaint()
{
    return {QStringLiteral("complaint"),
            Chapters::tr("Complaint"),
            {Chapters::tr("There is a right to lodge a complaint with a supervisory authority for data "
                          "protection (Art. 77 GDPR).")},
            true};
}

Fact decisions()
{
    return {QStringLiteral("automated-decisions"),
            Chapters::tr("Automated decisions"),
            {Chapters::tr("The program with which this file is kept decides nothing by itself and makes no "
                          "profiles (Art. 22 GDPR).")}};
}

} // namespace

namespace accessfacts {

QString noteForOffice()
{
    return Chapters::tr(
        "Look through this report before it is handed out, and take out this note. Titles, notes and "
        "passages stand in it as they were written. They may name other people, whose rights must not be "
        "harmed (Art. 15(4) GDPR); make such places unreadable. Where only the surname was found, somebody "
        "or something else may be meant; strike out what is not about the person.");
}

Result<QList<Fact>> of(const RecordReader &reader, const PersonFile &file, const PersonView &view)
{
    const Record &person = file.own().record;
    const auto receiving = recipients(reader, file, person);
    const auto until = view.display(*person.table().field(names::keepUntil), person.value(names::keepUntil));
    if (!receiving)
        return receiving.error();
    if (!until)
        return until.error();
    return QList<Fact>{purposes(),         categories(reader, file), *receiving,  storage(file, *until),
                       source(file, view), rights(person),           complaint(), decisions()};
}

} // namespace accessfacts
