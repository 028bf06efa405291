// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/conferencesnapshot.h"

#include "models/reports/chapters/chaptertext.h"
#include "models/reports/chapters/snapshotreader.h"
#include "models/schema/names.h"

#include <algorithm>

Result<ConferenceSnapshot> ConferenceSnapshot::read(const RecordReader &reader, const RecordId &conference)
{
    const auto record = reader.record(names::conference, conference);
    if (!record)
        return record.error();
    if (!*record)
        return Error{Error::Code::NotFound, Chapters::tr("There is no such conference."),
                     conference.toString()};
    ConferenceSnapshot snapshot(**record);
    if (const auto done = SnapshotReader(reader, snapshot).run(); !done)
        return done.error();
    return snapshot;
}

qlonglong ConferenceSnapshot::weight(const Record &theme) const
{
    if (theme.value(names::dots).isValid())
        return theme.number(names::dots);
    qlonglong sum = 0;
    for (const Record &contribution : contributionsOf(theme))
        sum += contribution.number(names::dots);
    return sum;
}

QList<Record> ConferenceSnapshot::themesOf(const Record &question) const
{
    QList<std::pair<qlonglong, Record>> weighted;
    for (const Record &theme : themes) {
        if (theme.reference(names::question) == question.id())
            weighted.append({weight(theme), theme});
    }
    std::stable_sort(weighted.begin(), weighted.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    QList<Record> sorted;
    for (const auto &[dots, theme] : std::as_const(weighted))
        sorted.append(theme);
    return sorted;
}

QList<Record> ConferenceSnapshot::contributionsOf(const Record &theme) const
{
    QList<Record> found;
    std::copy_if(contributions.begin(), contributions.end(), std::back_inserter(found),
                 [&](const Record &record) { return record.reference(names::theme) == theme.id(); });
    return found;
}

QHash<RecordId, int> ConferenceSnapshot::contributionNumbers() const
{
    QHash<RecordId, int> numbers;
    int last = 0;
    for (const Record &question : questions) {
        for (const Record &contribution : contributions) {
            if (contribution.reference(names::question) == question.id())
                numbers.insert(contribution.id(), ++last);
        }
    }
    return numbers;
}

QList<Record> ConferenceSnapshot::looseContributionsOf(const Record &question) const
{
    QList<Record> found;
    std::copy_if(contributions.begin(), contributions.end(), std::back_inserter(found),
                 [&](const Record &record) {
                     return record.reference(names::theme).isNull() &&
                            record.reference(names::question) == question.id();
                 });
    return found;
}

QString ConferenceSnapshot::organisationName(const RecordId &id) const
{
    const auto found = organisations.constFind(id);
    return found == organisations.constEnd() ? QString() : found->text(names::name);
}

QString ConferenceSnapshot::publicLabel(const RecordId &person) const
{
    const QString name = publicNames.value(person);
    const QString function = functions.value(person);
    if (name.isEmpty() || function.isEmpty())
        return name + function;
    return QStringLiteral("%1 (%2)").arg(name, function);
}

QStringList ConferenceSnapshot::publicLabels(const QList<RecordId> &people) const
{
    QStringList labels;
    for (const RecordId &person : people) {
        const QString label = publicLabel(person);
        if (!label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

QList<Record> ConferenceSnapshot::themesOfMeasure(const Record &measure) const
{
    QList<Record> found;
    std::copy_if(themes.begin(), themes.end(), std::back_inserter(found),
                 [&](const Record &theme) { return measureThemes.contains(measure.id(), theme.id()); });
    return found;
}

QList<Record> ConferenceSnapshot::measuresOfTheme(const Record &theme) const
{
    QList<Record> found;
    std::copy_if(measures.begin(), measures.end(), std::back_inserter(found),
                 [&](const Record &measure) { return measureThemes.contains(measure.id(), theme.id()); });
    return found;
}
