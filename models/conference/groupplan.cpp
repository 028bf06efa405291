// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/groupplan.h"

#include "models/changes/edits.h"
#include "models/conference/grouping.h"
#include "models/schema/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

int leaderOf(const Participant &participant, const QList<Record> &groups)
{
    const RecordId person = participant.participation.reference(names::person);
    const auto led = std::find_if(groups.begin(), groups.end(), [&person](const Record &group) {
        return group.reference(names::facilitator) == person || group.reference(names::recorder) == person;
    });
    return person.isNull() || led == groups.end() ? -1 : static_cast<int>(std::distance(groups.begin(), led));
}

int groupOf(const Participant &participant, const QList<Record> &groups)
{
    const RecordId id = participant.participation.reference(names::workingGroup);
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&id](const Record &group) { return group.id() == id; });
    return found == groups.end() ? -1 : static_cast<int>(std::distance(groups.begin(), found));
}

bool mayBeMixed(const Participant &participant, participants::Level level)
{
    const QString status = participant.participation.text(names::status);
    // Who came without being invited is there nevertheless.
    const bool isThere = status == u"attended" || participants::reaches(participant, level);
    return participant.participation.text(names::role) == u"participant" && isThere &&
           status != u"declined" && status != u"absent";
}

QVariant groupValue(const RecordId &group)
{
    return group.isNull() ? QVariant() : QVariant::fromValue(group);
}

} // namespace

namespace groupplan {

Result<ChangeSet> mix(const RecordReader &reader, const RecordId &conference, const Choice &choice)
{
    const auto groups = reader.records(
        RecordQuery::where(names::workingGroup, names::conference, QVariant::fromValue(conference)));
    if (!groups)
        return groups.error();
    const auto everybody = participants::read(reader, conference);
    if (!everybody)
        return everybody.error();
    if (groups->isEmpty())
        return ChangeSet();

    QList<Participant> chosen;
    QList<grouping::Member> members;
    for (const Participant &participant : *everybody) {
        int placed = leaderOf(participant, *groups);
        if (choice.placed.contains(participant.id()))
            placed = groupOf(participant, *groups);
        if (placed < 0 && !mayBeMixed(participant, choice.level))
            continue;
        chosen.append(participant);
        members.append(
            {participant.organisationId.isNull() ? QString() : participant.organisationId.toString(),
             participant.category,
             participant.municipality.isNull() ? QString() : participant.municipality.toString(),
             participant.heads(), placed});
    }
    const QList<int> spread = grouping::spread(members, static_cast<int>(groups->size()), choice.seed);
    ChangeSet changes;
    for (qsizetype i = 0; i < chosen.size(); ++i)
        changes.append(edits::setField(chosen.at(i).participation, names::workingGroup,
                                       groupValue(groups->at(spread.at(i)).id())));
    //: Name of a step in the history
    changes.label = QCoreApplication::translate("GroupPlan", "Mix the working groups");
    return changes;
}

Result<ChangeSet> move(const RecordReader &reader, const QList<RecordId> &participations,
                       const RecordId &group)
{
    const auto records = reader.records(RecordQuery::withIds(names::participation, participations));
    if (!records)
        return records.error();
    ChangeSet changes;
    for (const Record &record : *records)
        changes.append(edits::setField(record, names::workingGroup, groupValue(group)));
    return changes;
}

} // namespace groupplan
