// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/snapshotreader.h"

#include "models/schema/names.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace {

// Engines limit how many values one condition can have.
constexpr qsizetype idsPerQuery = 500;

QString fullName(const Record &person)
{
    QStringList parts = {person.text(names::title), person.text(names::givenName),
                         person.text(names::familyName)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool mayBePublished(const Record &picture)
{
    const QString consent = picture.text(names::consent);
    if (!picture.isTrue(names::publish) || consent == u"withdrawn")
        return false;
    return !picture.isTrue(names::peopleRecognisable) || consent == u"given";
}

QSet<RecordId> references(const QList<Record> &records, QStringView field)
{
    QSet<RecordId> ids;
    for (const Record &record : records)
        ids.insert(record.reference(field));
    ids.remove(RecordId());
    return ids;
}

QSet<RecordId> idsOf(const QList<Record> &records)
{
    QSet<RecordId> ids;
    for (const Record &record : records)
        ids.insert(record.id());
    return ids;
}

} // namespace

Result<void> SnapshotReader::run()
{
    readPlace();
    readMembers();
    readMilestones();
    readResults();
    readMeasures();
    readOrganisations();
    readPublicNames();
    readPictures();
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void SnapshotReader::readPlace()
{
    QStringList parts = {m_snapshot.conference.text(names::venue)};
    if (const auto municipality = referred(m_snapshot.conference, names::municipality))
        parts.append(municipality->text(names::name));
    parts.removeAll(QString());
    m_snapshot.place = parts.join(QStringLiteral(", "));
    m_snapshot.space = referred(m_snapshot.conference, names::socialSpace);
}

// Areas are redrawn; a conference keeps the area it was held with (domain.md, Zuschnitt).
void SnapshotReader::readMembers()
{
    const QDate day = m_snapshot.conference.value(names::date).toDate();
    QHash<RecordId, Record> latest;
    for (const Record &membership : records(RecordQuery::all(names::spaceMembership))) {
        const QDate from = membership.value(names::validFrom).toDate();
        if (from.isValid() && day.isValid() && from > day)
            continue;
        const RecordId municipality = membership.reference(names::municipality);
        const auto known = latest.constFind(municipality);
        if (known == latest.constEnd() || !known->value(names::validFrom).isValid() ||
            (from.isValid() && from >= known->value(names::validFrom).toDate()))
            latest.insert(municipality, membership);
    }
    QSet<RecordId> ids;
    for (auto it = latest.cbegin(); it != latest.cend(); ++it) {
        if (m_snapshot.space && it->reference(names::socialSpace) == m_snapshot.space->id())
            ids.insert(it.key());
    }
    m_snapshot.members = byIds(names::municipality, ids);
    std::stable_partition(m_snapshot.members.begin(), m_snapshot.members.end(),
                          [](const Record &member) { return member.text(names::kind) == u"town"; });
}

void SnapshotReader::readMilestones()
{
    const QString day = m_snapshot.conference.value(names::date).toDate().toString(Qt::ISODate);
    for (const Record &milestone : records(RecordQuery::all(names::milestone))) {
        if (milestone.text(names::date) < day)
            m_snapshot.milestones.append(milestone);
    }
}

void SnapshotReader::readResults()
{
    m_snapshot.agendaItems = ofConference(names::agendaItem);
    m_snapshot.questions = ofConference(names::question);
    m_snapshot.workingGroups = ofConference(names::workingGroup);
    m_snapshot.themes = ofConference(names::theme);
    for (const Record &contribution : ofConference(names::contribution)) {
        if (contribution.reference(names::duplicateOf).isNull())
            m_snapshot.contributions.append(contribution);
    }
    const auto byPosition = [](const Record &left, const Record &right) {
        return left.number(names::position) < right.number(names::position);
    };
    for (QList<Record> *list : {&m_snapshot.themes, &m_snapshot.contributions})
        std::stable_sort(list->begin(), list->end(), byPosition);
}

void SnapshotReader::readMeasures()
{
    m_snapshot.measures = measuresOf(m_snapshot.themes);
    const QVariant day = m_snapshot.conference.value(names::date);
    RecordQuery earlier = RecordQuery::where(names::conference, names::socialSpace,
                                             m_snapshot.conference.value(names::socialSpace));
    earlier.conditions.append({names::date.toString(), RecordQuery::Condition::Kind::AtMost, {day}});
    earlier.order = {{names::date.toString(), true}};
    for (const Record &candidate : records(earlier)) {
        if (candidate.value(names::date) == day || candidate.text(names::status) == u"cancelled")
            continue;
        m_snapshot.earlierConference = candidate;
        m_snapshot.earlierMeasures = measuresOf(records(
            RecordQuery::where(names::theme, names::conference, QVariant::fromValue(candidate.id()))));
        return;
    }
}

void SnapshotReader::readOrganisations()
{
    QSet<RecordId> present;
    QSet<RecordId> hosts;
    for (const Record &participation : ofConference(names::participation)) {
        const RecordId organisation = participation.reference(names::organisation);
        if (participation.text(names::status) == u"attended")
            present.insert(organisation);
        if (participation.text(names::role) == u"host")
            hosts.insert(organisation);
    }
    QSet<RecordId> all = present + hosts;
    for (const QList<Record> *measures : {&m_snapshot.measures, &m_snapshot.earlierMeasures})
        all += references(*measures, names::responsibleOrganisation);
    all.remove(RecordId());
    for (const Record &organisation : byIds(names::organisation, all)) {
        m_snapshot.organisations.insert(organisation.id(), organisation);
        if (present.contains(organisation.id()))
            m_snapshot.presentOrganisations.append(organisation);
        const bool publicBody = organisation.text(names::provider) == u"public";
        if (hosts.contains(organisation.id()) && (m_snapshot.publisher.isEmpty() || publicBody))
            m_snapshot.publisher = organisation.text(names::name);
    }
}

void SnapshotReader::readPublicNames()
{
    QSet<RecordId> ids = references(m_snapshot.workingGroups, names::facilitator);
    for (const QList<Record> *measures : {&m_snapshot.measures, &m_snapshot.earlierMeasures})
        ids += references(*measures, names::responsiblePerson);
    for (const Record &person : byIds(names::person, ids)) {
        if (person.isTrue(names::mayBeNamed) && !person.value(names::consentWithdrawnOn).isValid())
            m_snapshot.publicNames.insert(person.id(), fullName(person));
    }
}

void SnapshotReader::readPictures()
{
    for (const Record &picture : ofConference(names::picture)) {
        if (mayBePublished(picture))
            m_snapshot.pictures.append(picture);
    }
}

QList<Record> SnapshotReader::records(const RecordQuery &query)
{
    if (m_error)
        return {};
    const auto found = m_reader.records(query);
    if (found)
        return *found;
    m_error = found.error();
    return {};
}

QList<Record> SnapshotReader::ofConference(QStringView table)
{
    return records(
        RecordQuery::where(table, names::conference, QVariant::fromValue(m_snapshot.conference.id())));
}

QList<Record> SnapshotReader::byIds(QStringView table, const QSet<RecordId> &ids)
{
    QVariantList values;
    for (const RecordId &id : ids)
        values.append(QVariant::fromValue(id));
    QList<Record> found;
    for (qsizetype from = 0; from < values.size(); from += idsPerQuery) {
        RecordQuery query = RecordQuery::all(table);
        query.conditions = {
            {QStringLiteral("id"), RecordQuery::Condition::Kind::Equals, values.mid(from, idsPerQuery)}};
        found += records(query);
    }
    return found;
}

QList<Record> SnapshotReader::measuresOf(const QList<Record> &themes)
{
    const QSet<RecordId> themeIds = idsOf(themes);
    if (themeIds.isEmpty())
        return {};
    QVariantList values;
    for (const RecordId &id : themeIds)
        values.append(QVariant::fromValue(id));
    QSet<RecordId> measures;
    for (qsizetype from = 0; from < values.size(); from += idsPerQuery) {
        RecordQuery query = RecordQuery::all(names::measureTheme);
        query.conditions = {
            {names::theme.toString(), RecordQuery::Condition::Kind::Equals, values.mid(from, idsPerQuery)}};
        measures += references(records(query), names::measure);
    }
    return byIds(names::measure, measures);
}

std::optional<Record> SnapshotReader::referred(const Record &record, QStringView field)
{
    const RecordId id = record.reference(field);
    if (id.isNull() || m_error)
        return std::nullopt;
    const auto found = m_reader.record(record.table().field(field)->referencedTable(), id);
    if (found)
        return *found;
    m_error = found.error();
    return std::nullopt;
}
