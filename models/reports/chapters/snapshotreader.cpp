// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/snapshotreader.h"

#include "models/conference/cards.h"
#include "models/conference/spacemembers.h"
#include "models/privacy/consent.h"
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

} // namespace

Result<void> SnapshotReader::run()
{
    readPlace();
    readMembers();
    readMilestones();
    readResults();
    readMeasures();
    readNextConference();
    readOrganisations();
    readPublicNames();
    readPictures();
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void SnapshotReader::readPlace()
{
    QStringList parts = {m_snapshot.conference.text(names::venue)};
    if (const auto municipality = referred(m_snapshot.conference, names::municipality))
        m_snapshot.town = municipality->text(names::name);
    parts.append(m_snapshot.town);
    parts.removeAll(QString());
    m_snapshot.place = parts.join(QStringLiteral(", "));
    m_snapshot.space = referred(m_snapshot.conference, names::socialSpace);
    m_snapshot.spaceCount = records(RecordQuery::all(names::socialSpace)).size();
}

// Areas are redrawn; a conference keeps the area it was held with (domain.md, Zuschnitt).
void SnapshotReader::readMembers()
{
    if (!m_snapshot.space || m_error)
        return;
    const auto ids = spacemembers::municipalities(m_reader, m_snapshot.space->id(),
                                                  m_snapshot.conference.value(names::date).toDate());
    if (!ids) {
        m_error = ids.error();
        return;
    }
    m_snapshot.members = byIds(names::municipality, *ids);
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
    for (const Card &card : cards::gathered(ofConference(names::contribution))) {
        m_snapshot.contributions.append(card.contribution);
        if (card.dots() > 0)
            m_snapshot.contributions.last().set(names::dots, card.dots());
    }
    std::stable_sort(m_snapshot.themes.begin(), m_snapshot.themes.end(),
                     [](const Record &left, const Record &right) {
                         return left.number(names::position) < right.number(names::position);
                     });
}

void SnapshotReader::readMeasures()
{
    const QList<Record> links = measureLinksOf(m_snapshot.themes);
    for (const Record &link : links)
        m_snapshot.measureThemes.insert(link.reference(names::measure), link.reference(names::theme));
    m_snapshot.measures = measuresOf(links);
    const QVariant day = m_snapshot.conference.value(names::date);
    RecordQuery earlier = RecordQuery::where(names::conference, names::socialSpace,
                                             m_snapshot.conference.value(names::socialSpace));
    earlier.conditions.append({names::date.toString(), RecordQuery::Condition::Kind::AtMost, {day}});
    earlier.order = {{names::date.toString(), true}};
    for (const Record &candidate : records(earlier)) {
        if (candidate.value(names::date) == day || candidate.text(names::status) == u"cancelled")
            continue;
        m_snapshot.earlierConference = candidate;
        m_snapshot.earlierMeasures = measuresOf(measureLinksOf(records(
            RecordQuery::where(names::theme, names::conference, QVariant::fromValue(candidate.id())))));
        return;
    }
}

void SnapshotReader::readNextConference()
{
    const QVariant day = m_snapshot.conference.value(names::date);
    RecordQuery later = RecordQuery::where(names::conference, names::socialSpace,
                                           m_snapshot.conference.value(names::socialSpace));
    later.conditions.append({names::date.toString(), RecordQuery::Condition::Kind::AtLeast, {day}});
    later.order = {{names::date.toString(), false}};
    for (const Record &candidate : records(later)) {
        if (candidate.value(names::date) != day && candidate.text(names::status) == u"planned") {
            m_snapshot.nextConference = candidate;
            return;
        }
    }
}

void SnapshotReader::readOrganisations()
{
    QSet<RecordId> present;
    QSet<RecordId> hosts;
    for (const Record &participation : ofConference(names::participation)) {
        const RecordId organisation = participation.reference(names::organisation);
        const QString role = participation.text(names::role);
        if (participation.text(names::status) == u"attended") {
            present.insert(organisation);
            m_snapshot.headCount += qMax<qlonglong>(1, participation.number(names::headCount));
            const RecordId person = participation.reference(names::person);
            if (!person.isNull() && (role == u"speaker" || role == u"host"))
                m_snapshot.speakers.append(person);
        }
        if (role == u"host")
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
    ids += QSet<RecordId>(m_snapshot.speakers.begin(), m_snapshot.speakers.end());
    for (const Record &person : byIds(names::person, ids)) {
        if (consent::mayBeDescribed(person))
            m_snapshot.functions.insert(person.id(), person.text(names::function));
        if (consent::mayBeNamed(person))
            m_snapshot.publicNames.insert(person.id(), fullName(person));
    }
}

void SnapshotReader::readPictures()
{
    const auto withdrawn = consent::withdrawn(m_reader);
    if (!withdrawn) {
        m_error = withdrawn.error();
        return;
    }
    const QStringView told[] = {names::caption, names::altText, names::fileName};
    // Also where only the person's record says so, and nobody has looked at the pictures since.
    const auto isOfSomebodyWithdrawn = [&](const Record &picture) {
        return std::any_of(withdrawn->begin(), withdrawn->end(), [&](const PersonWords &person) {
            return std::any_of(std::begin(told), std::end(told),
                               [&](QStringView field) { return person.areSurelyIn(picture.text(field)); });
        });
    };
    for (const Record &picture : ofConference(names::picture)) {
        if (mayBePublished(picture) && !isOfSomebodyWithdrawn(picture))
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

QList<Record> SnapshotReader::measureLinksOf(const QList<Record> &themes)
{
    QVariantList values;
    for (const Record &theme : themes)
        values.append(QVariant::fromValue(theme.id()));
    QList<Record> links;
    for (qsizetype from = 0; from < values.size(); from += idsPerQuery) {
        RecordQuery query = RecordQuery::all(names::measureTheme);
        query.conditions = {
            {names::theme.toString(), RecordQuery::Condition::Kind::Equals, values.mid(from, idsPerQuery)}};
        links += records(query);
    }
    return links;
}

QList<Record> SnapshotReader::measuresOf(const QList<Record> &links)
{
    return byIds(names::measure, references(links, names::measure));
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
