// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/spacemembers.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SpaceMembers)
};

using Memberships = QList<Record>;

// Undated memberships hold from the beginning.
QDate startOf(const Record &membership)
{
    return membership.value(names::validFrom).toDate();
}

QHash<RecordId, RecordId> assignmentsOf(const Memberships &memberships, const QDate &day)
{
    QHash<RecordId, Record> latest;
    for (const Record &membership : memberships) {
        const QDate from = startOf(membership);
        if (from.isValid() && day.isValid() && from > day)
            continue;
        const RecordId municipality = membership.reference(names::municipality);
        const auto known = latest.constFind(municipality);
        if (known == latest.constEnd() || !startOf(*known).isValid() ||
            (from.isValid() && from >= startOf(*known)))
            latest.insert(municipality, membership);
    }
    QHash<RecordId, RecordId> spaces;
    for (auto it = latest.cbegin(); it != latest.cend(); ++it)
        spaces.insert(it.key(), it->reference(names::socialSpace));
    return spaces;
}

class Assigning
{
public:
    Assigning(const Session &session, const RecordId &space, const QDate &day)
        : m_session(session), m_space(space), m_day(day)
    {
    }

    Result<ChangeSet> run(const QList<RecordId> &municipalities)
    {
        const auto memberships = m_session.reader().records(RecordQuery::all(names::spaceMembership));
        const auto conferences = m_session.reader().records(RecordQuery::all(names::conference));
        if (!memberships)
            return memberships.error();
        if (!conferences)
            return conferences.error();
        m_memberships = *memberships;
        m_conferences = *conferences;
        for (const RecordId &municipality : municipalities) {
            const auto done = m_space.isNull() ? release(municipality) : assign(municipality);
            if (!done)
                return done.error();
        }
        //: Name of a step in the history
        m_changes.label =
            Sentences::tr("Assign %n municipality(ies)", nullptr, static_cast<int>(municipalities.size()));
        return m_changes;
    }

private:
    Memberships membershipsOf(const RecordId &municipality) const
    {
        Memberships own = m_memberships;
        own.removeIf(
            [&](const Record &record) { return record.reference(names::municipality) != municipality; });
        return own;
    }

    Result<void> release(const RecordId &municipality)
    {
        for (const Record &conference : m_conferences) {
            const QDate date = conference.value(names::date).toDate();
            if (assignmentsOf(m_memberships, date).value(municipality) !=
                conference.reference(names::socialSpace))
                continue;
            const auto name = m_session.reader().title(names::municipality, municipality);
            return Error{Error::Code::Invalid,
                         //: %1 municipality, %2 conference
                         Sentences::tr("%1 belongs to the area of “%2”, which would change afterwards. Put "
                                       "it into another social space.")
                             .arg(name ? *name : QString(), conference.title()),
                         {}};
        }
        for (const Record &membership : membershipsOf(municipality))
            m_changes.append(edits::remove(membership));
        return {};
    }

    Result<void> assign(const RecordId &municipality)
    {
        if (assignmentsOf(m_memberships, m_day).value(municipality) == m_space)
            return {};
        const Memberships own = membershipsOf(municipality);
        const auto sameDay = std::find_if(own.begin(), own.end(), [this](const Record &membership) {
            return startOf(membership) == m_day;
        });
        if (sameDay != own.end()) {
            m_changes.append(edits::setField(*sameDay, names::socialSpace, QVariant::fromValue(m_space)));
            return {};
        }
        QVariantMap values{{names::municipality.toString(), QVariant::fromValue(municipality)},
                           {names::socialSpace.toString(), QVariant::fromValue(m_space)}};
        if (!own.isEmpty())
            values.insert(names::validFrom.toString(), m_day);
        const auto membership = m_session.newRecord(names::spaceMembership, values);
        if (!membership)
            return membership.error();
        m_changes.append(edits::insert(*membership));
        return {};
    }

    const Session &m_session;
    RecordId m_space;
    QDate m_day;
    Memberships m_memberships;
    QList<Record> m_conferences;
    ChangeSet m_changes;
};

} // namespace

namespace spacemembers {

Result<QHash<RecordId, RecordId>> assignments(const RecordReader &reader, const QDate &day)
{
    const auto memberships = reader.records(RecordQuery::all(names::spaceMembership));
    if (!memberships)
        return memberships.error();
    return assignmentsOf(*memberships, day);
}

Result<ChangeSet> assign(const Session &session, const QList<RecordId> &municipalities, const RecordId &space,
                         const QDate &day)
{
    return Assigning(session, space, day).run(municipalities);
}

Result<QSet<RecordId>> municipalities(const RecordReader &reader, const RecordId &space, const QDate &day)
{
    const auto spaces = assignments(reader, day);
    if (!spaces)
        return spaces.error();
    QSet<RecordId> members;
    for (auto it = spaces->cbegin(); it != spaces->cend(); ++it) {
        if (*it == space)
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
