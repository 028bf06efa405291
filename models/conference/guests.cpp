// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/guests.h"

#include "models/changes/edits.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

QString pairOf(const RecordId &organisation, const RecordId &person)
{
    return organisation.toString() + person.toString();
}

class Adding
{
    Q_DECLARE_TR_FUNCTIONS(Guests)

public:
    Adding(const Session &session, const RecordId &conference) : m_session(session), m_conference(conference)
    {
    }

    Result<ChangeSet> run(const QList<Guest> &guests)
    {
        const auto listed = m_session.reader().records(
            RecordQuery::where(names::participation, names::conference, QVariant::fromValue(m_conference)));
        if (!listed)
            return listed.error();
        for (const Record &participation : *listed)
            m_listed.insert(
                pairOf(participation.reference(names::organisation), participation.reference(names::person)));
        int added = 0;
        for (const Guest &guest : guests) {
            const auto isAdded = add(guest);
            if (!isAdded)
                return isAdded.error();
            added += *isAdded;
        }
        //: Name of a step in the history
        m_changes.label = tr("Add %n participant(s)", nullptr, added);
        return m_changes;
    }

private:
    Result<int> add(const Guest &guest)
    {
        const auto organisation = organisationOf(guest);
        if (!organisation)
            return organisation.error();
        const auto person = personOf(guest, *organisation);
        if (!person)
            return person.error();
        if (m_listed.contains(pairOf(*organisation, *person)))
            return 0;
        m_listed.insert(pairOf(*organisation, *person));
        QVariantMap values = guest.participation;
        values.insert(names::conference.toString(), QVariant::fromValue(m_conference));
        if (!organisation->isNull())
            values.insert(names::organisation.toString(), QVariant::fromValue(*organisation));
        if (!person->isNull())
            values.insert(names::person.toString(), QVariant::fromValue(*person));
        const auto inserted = insert(names::participation, values);
        return inserted ? Result<int>(1) : Result<int>(inserted.error());
    }

    Result<RecordId> organisationOf(const Guest &guest)
    {
        if (guest.newOrganisation.isEmpty())
            return guest.organisation;
        const QString name = folding::fold(guest.newOrganisation.value(names::name.toString()).toString());
        if (const auto made = m_organisations.constFind(name); made != m_organisations.constEnd())
            return *made;
        const auto inserted = insert(names::organisation, guest.newOrganisation);
        if (inserted)
            m_organisations.insert(name, *inserted);
        return inserted;
    }

    Result<RecordId> personOf(const Guest &guest, const RecordId &organisation)
    {
        if (guest.newPerson.isEmpty())
            return guest.person;
        QVariantMap values = guest.newPerson;
        if (!organisation.isNull())
            values.insert(names::organisation.toString(), QVariant::fromValue(organisation));
        return insert(names::person, values);
    }

    Result<RecordId> insert(QStringView table, const QVariantMap &values)
    {
        const auto record = m_session.newRecord(table, values);
        if (!record)
            return record.error();
        m_changes.append(edits::insert(*record));
        return record->id();
    }

    const Session &m_session;
    RecordId m_conference;
    QSet<QString> m_listed;
    /// Those made here, by folded name.
    QHash<QString, RecordId> m_organisations;
    ChangeSet m_changes;
};

} // namespace

namespace guests {

QVariantMap personFields(const QString &name)
{
    const QString trimmed = name.simplified();
    QString family = trimmed;
    QString given;
    if (const qsizetype comma = trimmed.indexOf(u','); comma > 0) {
        family = trimmed.left(comma).trimmed();
        given = trimmed.mid(comma + 1).trimmed();
    } else if (const qsizetype space = trimmed.lastIndexOf(u' '); space > 0) {
        family = trimmed.mid(space + 1);
        given = trimmed.left(space);
    }
    QVariantMap fields;
    if (!family.isEmpty())
        fields.insert(names::familyName.toString(), family);
    if (!given.isEmpty())
        fields.insert(names::givenName.toString(), given);
    return fields;
}

Result<ChangeSet> add(const Session &session, const RecordId &conference, const QList<Guest> &guests)
{
    return Adding(session, conference).run(guests);
}

Result<ChangeSet> invite(const Session &session, const RecordId &conference,
                         const QList<RecordId> &organisations)
{
    QList<Guest> all;
    for (const RecordId &organisation : organisations)
        all.append({{}, organisation, {}, {}, {}});
    return add(session, conference, all);
}

Result<ChangeSet> setStatus(const RecordReader &reader, const QList<RecordId> &participations,
                            const QString &status)
{
    const auto records = reader.records(RecordQuery::withIds(names::participation, participations));
    if (!records)
        return records.error();
    ChangeSet changes;
    for (const Record &record : *records) {
        changes.append(edits::setField(record, names::status, status));
    }
    return changes;
}

} // namespace guests
