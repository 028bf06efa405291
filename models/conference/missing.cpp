// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/missing.h"

#include "models/conference/spacemembers.h"
#include "models/schema/names.h"

namespace {

struct Candidates
{
    QHash<QString, QList<RecordId>> byCategory;
    QHash<RecordId, QList<RecordId>> byMunicipality;
};

// The organisations of the space that are not on the list yet.
Result<Candidates> candidates(const RecordReader &reader, const Record &conference,
                              const QList<Participant> &participants)
{
    const auto there = spacemembers::organisations(reader, conference.reference(names::socialSpace),
                                                   conference.value(names::date).toDate());
    if (!there)
        return there.error();
    const auto all = reader.records(RecordQuery::all(names::organisation));
    if (!all)
        return all.error();
    QSet<RecordId> listed;
    for (const Participant &participant : participants)
        listed.insert(participant.organisationId);
    Candidates found;
    for (const Record &organisation : *all) {
        if (!there->contains(organisation.id()) || listed.contains(organisation.id()))
            continue;
        found.byCategory[organisation.text(names::category)].append(organisation.id());
        found.byMunicipality[organisation.reference(names::municipality)].append(organisation.id());
    }
    return found;
}

} // namespace

namespace missing {

Result<Gaps> find(const RecordReader &reader, const RecordId &conference, participants::Level level)
{
    const auto record = reader.record(names::conference, conference);
    if (!record)
        return record.error();
    if (!*record)
        return Gaps();
    const auto everybody = participants::read(reader, conference);
    if (!everybody)
        return everybody.error();
    const auto known = candidates(reader, **record, *everybody);
    if (!known)
        return known.error();
    const auto members = spacemembers::municipalities(reader, (*record)->reference(names::socialSpace),
                                                      (*record)->value(names::date).toDate());
    if (!members)
        return members.error();
    const auto municipalities = reader.records(RecordQuery::withIds(names::municipality, members->values()));
    if (!municipalities)
        return municipalities.error();

    QSet<QString> categories;
    QSet<RecordId> places;
    for (const Participant &participant : *everybody) {
        if (!participants::reaches(participant, level))
            continue;
        categories.insert(participant.category);
        places.insert(participant.municipality);
    }
    Gaps gaps;
    for (const Choice &category :
         reader.schema().table(names::organisation)->field(names::category)->choices()) {
        const QString name = category.name;
        if (name != u"other" && !categories.contains(name))
            gaps.categories.append(
                {reader.schema().table(names::organisation)->field(names::category)->choiceLabel(name),
                 known->byCategory.value(name)});
    }
    for (const Record &municipality : *municipalities) {
        if (!places.contains(municipality.id()))
            gaps.municipalities.append(
                {municipality.text(names::name), known->byMunicipality.value(municipality.id())});
    }
    return gaps;
}

} // namespace missing
