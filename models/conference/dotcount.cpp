// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/dotcount.h"

#include "models/conference/cards.h"
#include "models/conference/participants.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class DotWords
{
    Q_DECLARE_TR_FUNCTIONS(DotCount)
};

QString number(qlonglong value)
{
    return QLocale().toString(value);
}

Result<qlonglong> peopleOf(const RecordReader &reader, const Record &conference)
{
    const auto everybody = participants::read(reader, conference.id());
    if (!everybody)
        return everybody.error();
    if (const int attended = participants::count(*everybody, participants::Level::Attended); attended > 0)
        return qlonglong(attended);
    if (const qlonglong estimate = conference.number(names::attendanceEstimate); estimate > 0)
        return estimate;
    return qlonglong(participants::count(*everybody, participants::Level::Accepted));
}

std::optional<qlonglong> limit(const Record &conference, QStringView field, qlonglong people)
{
    const qlonglong perPerson = conference.number(field);
    return perPerson > 0 && people > 0 ? std::optional(perPerson * people) : std::nullopt;
}

void judgeTheme(DotCount &count, const Record &theme, qlonglong dots)
{
    if (count.allowedPerTheme && dots > *count.allowedPerTheme)
        //: %1 is the name of a theme, %2 and %3 are numbers of dots
        count.problems.append(
            DotWords::tr("“%1” has %2 dots; at most %3 are possible.")
                .arg(theme.text(names::name), number(dots), number(*count.allowedPerTheme)));
}

} // namespace

QString DotCount::summary() const
{
    if (!allowed)
        return DotWords::tr("%n dot(s) in all", nullptr, static_cast<int>(given));
    //: %1 and %2 are numbers of dots
    return DotWords::tr("%1 of %2 dots").arg(number(given), number(*allowed));
}

namespace dotcount {

Result<DotCount> read(const RecordReader &reader, const RecordId &conference)
{
    const auto record = reader.record(names::conference, conference);
    const QVariant id = QVariant::fromValue(conference);
    const auto themes = reader.records(RecordQuery::where(names::theme, names::conference, id));
    const auto contributions = reader.records(RecordQuery::where(names::contribution, names::conference, id));
    if (!record || !themes || !contributions)
        return !record ? record.error() : !themes ? themes.error() : contributions.error();
    DotCount count;
    if (!*record)
        return count;
    const auto people = peopleOf(reader, **record);
    if (!people)
        return people.error();
    count.people = *people;
    count.allowed = limit(**record, names::dotsPerPerson, count.people);
    count.allowedPerTheme = limit(**record, names::dotsPerTheme, count.people);

    QHash<RecordId, QList<Card>> byTheme;
    for (const Card &card : cards::gathered(*contributions))
        byTheme[card.contribution.reference(names::theme)].append(card);
    for (const Record &theme : *themes) {
        const qlonglong dots = cards::weight(theme, byTheme.value(theme.id()));
        count.given += dots;
        judgeTheme(count, theme, dots);
    }
    for (const Card &loose : byTheme.value(RecordId()))
        count.given += loose.dots();
    if (count.allowed && count.given > *count.allowed)
        count.problems.prepend(
            //: %1 and %2 are numbers of dots, %3 is a number of people, %4 how many dots each has
            DotWords::tr("%1 dots were counted, but only %2 are possible: %3 people with %4 each.")
                .arg(number(count.given), number(*count.allowed), number(count.people),
                     number((*record)->number(names::dotsPerPerson))));
    return count;
}

} // namespace dotcount
