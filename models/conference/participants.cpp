// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/participants.h"

#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

// Engines limit how many values one condition can have.
constexpr qsizetype idsPerQuery = 500;
constexpr int smallestRounded = 20;

Result<QHash<RecordId, Record>> byIds(const RecordReader &reader, QStringView table,
                                      const QList<RecordId> &ids)
{
    QHash<RecordId, Record> found;
    for (qsizetype from = 0; from < ids.size(); from += idsPerQuery) {
        const auto records = reader.records(RecordQuery::withIds(table, ids.mid(from, idsPerQuery)));
        if (!records)
            return records.error();
        for (const Record &record : *records)
            found.insert(record.id(), record);
    }
    return found;
}

QList<RecordId> references(const QList<Record> &records, QStringView field)
{
    QSet<RecordId> ids;
    for (const Record &record : records)
        ids.insert(record.reference(field));
    ids.remove(RecordId());
    return ids.values();
}

} // namespace

int Participant::heads() const
{
    return static_cast<int>(std::max(1LL, participation.number(names::headCount)));
}

namespace participants {

bool reaches(const Participant &participant, Level level)
{
    const QString status = participant.participation.text(names::status);
    switch (level) {
    case Level::Invited:
        return !participant.participation.isTrue(names::walkIn);
    case Level::Accepted:
        return (status == u"accepted" || status == u"attended") &&
               !participant.participation.isTrue(names::walkIn);
    case Level::Attended:
        break;
    }
    return status == u"attended";
}

QString statusOf(Level level)
{
    switch (level) {
    case Level::Invited:
        return QStringLiteral("invited");
    case Level::Accepted:
        return QStringLiteral("accepted");
    case Level::Attended:
        break;
    }
    return QStringLiteral("attended");
}

Result<QList<Participant>> read(const RecordReader &reader, const RecordId &conference)
{
    const auto records = reader.records(
        RecordQuery::where(names::participation, names::conference, QVariant::fromValue(conference)));
    if (!records)
        return records.error();
    const auto people = byIds(reader, names::person, references(*records, names::person));
    if (!people)
        return people.error();
    const QList<RecordId> employers = references(people->values(), names::organisation);
    const auto organisations =
        byIds(reader, names::organisation, references(*records, names::organisation) + employers);
    if (!organisations)
        return organisations.error();

    QList<Participant> found;
    for (const Record &record : *records) {
        Participant participant{record, {}, record.reference(names::organisation), {}, {}, {}};
        if (const auto person = people->constFind(record.reference(names::person));
            person != people->constEnd()) {
            participant.person = person->title();
            if (participant.organisationId.isNull())
                participant.organisationId = person->reference(names::organisation);
        }
        if (const auto organisation = organisations->constFind(participant.organisationId);
            organisation != organisations->constEnd()) {
            participant.organisation = organisation->text(names::name);
            participant.category = organisation->text(names::category);
            participant.municipality = organisation->reference(names::municipality);
        }
        if (participant.name().isEmpty() && record.isTrue(names::anonymous))
            participant.organisation = QCoreApplication::translate("Participants", "Without a name");
        found.append(participant);
    }
    std::stable_sort(found.begin(), found.end(), [](const Participant &left, const Participant &right) {
        return folding::foldName(left.name()) < folding::foldName(right.name());
    });
    return found;
}

int count(const QList<Participant> &participants, Level level)
{
    int heads = 0;
    for (const Participant &participant : participants) {
        if (reaches(participant, level))
            heads += participant.heads();
    }
    return heads;
}

int rounded(int count)
{
    return count < smallestRounded ? count : (count + 5) / 10 * 10;
}

QString about(int count)
{
    const QString number = QLocale().toString(rounded(count));
    if (rounded(count) == count)
        return number;
    //: A rounded number of people, as a press release says it: "about 90"
    return QCoreApplication::translate("Participants", "about %1").arg(number);
}

} // namespace participants
