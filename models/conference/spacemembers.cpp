// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/spacemembers.h"

#include "models/schema/names.h"

namespace spacemembers {

Result<QSet<RecordId>> municipalities(const RecordReader &reader, const RecordId &space, const QDate &day)
{
    const auto memberships = reader.records(RecordQuery::all(names::spaceMembership));
    if (!memberships)
        return memberships.error();
    QHash<RecordId, Record> latest;
    for (const Record &membership : *memberships) {
        const QDate from = membership.value(names::validFrom).toDate();
        if (from.isValid() && day.isValid() && from > day)
            continue;
        const RecordId municipality = membership.reference(names::municipality);
        const auto known = latest.constFind(municipality);
        if (known == latest.constEnd() || !known->value(names::validFrom).isValid() ||
            (from.isValid() && from >= known->value(names::validFrom).toDate()))
            latest.insert(municipality, membership);
    }
    QSet<RecordId> members;
    for (auto it = latest.cbegin(); it != latest.cend(); ++it) {
        if (it->reference(names::socialSpace) == space)
            members.insert(it.key());
    }
    return members;
}

Result<QSet<RecordId>> organisations(const RecordReader &reader, const RecordId &space, const QDate &day)
{
    const auto members = municipalities(reader, space, day);
    if (!members)
        return members.error();
    const auto links = reader.records(
        RecordQuery::where(names::organisationSpace, names::socialSpace, QVariant::fromValue(space)));
    if (!links)
        return links.error();
    QSet<RecordId> linked;
    for (const Record &link : *links)
        linked.insert(link.reference(names::organisation));
    const auto all = reader.records(RecordQuery::all(names::organisation));
    if (!all)
        return all.error();
    QSet<RecordId> found;
    for (const Record &organisation : *all) {
        const QDate end = organisation.value(names::endedOn).toDate();
        const bool isThere = space.isNull() || linked.contains(organisation.id()) ||
                             members->contains(organisation.reference(names::municipality));
        if (isThere && (!end.isValid() || (day.isValid() && end > day)))
            found.insert(organisation.id());
    }
    return found;
}

} // namespace spacemembers
