// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/handouts/participantlist.h"

#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QSet>

#include <algorithm>

namespace {

using Records = QHash<RecordId, Record>;

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Reads what participations refer to; remembers the first error.
class ReferredRecords
{
public:
    explicit ReferredRecords(const RecordReader &reader) : m_reader(reader) {}

    Records of(QStringView table, const QList<Record> &from, QStringView field)
    {
        QSet<RecordId> ids;
        for (const Record &record : from)
            ids.insert(record.reference(field));
        ids.remove(RecordId());
        // Engines limit how many values one condition can have.
        constexpr qsizetype idsPerQuery = 500;
        const QList<RecordId> all(ids.begin(), ids.end());
        Records records;
        for (qsizetype i = 0; i < all.size() && !m_error; i += idsPerQuery) {
            const auto found = m_reader.records(RecordQuery::withIds(table, all.mid(i, idsPerQuery)));
            if (!found) {
                m_error = found.error();
                break;
            }
            for (const Record &record : *found)
                records.insert(record.id(), record);
        }
        return records;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const RecordReader &m_reader;
    std::optional<Error> m_error;
};

/// What participations refer to, each by its id.
struct Surroundings
{
    Records people;
    Records organisations;
    Records groups;
};

Attendee participantOf(const Record &participation, const Surroundings &around)
{
    Attendee result;
    result.id = participation.id();
    RecordId organisation = participation.reference(names::organisation);
    const auto person = around.people.constFind(participation.reference(names::person));
    if (person != around.people.constEnd()) {
        const QString given =
            joined({person->text(names::title), person->text(names::givenName)}, QStringLiteral(" "));
        result.name = joined({given, person->text(names::familyName)}, QStringLiteral(" "));
        result.listName = joined({person->text(names::familyName), given}, QStringLiteral(", "));
        result.sortName =
            joined({person->text(names::familyName), person->text(names::givenName)}, QStringLiteral(" "));
        result.function = person->text(names::function);
        if (organisation.isNull())
            organisation = person->reference(names::organisation);
    }
    if (const auto found = around.organisations.constFind(organisation);
        found != around.organisations.constEnd())
        result.organisation = found->text(names::name);
    if (const auto group = around.groups.constFind(participation.reference(names::workingGroup));
        group != around.groups.constEnd()) {
        result.group = group->text(names::name);
        result.groupNumber = int(group->number(names::position));
    }
    return result;
}

void sortByName(QList<Attendee> &list)
{
    const auto key = [](const Attendee &participant) {
        return std::tuple(participant.name.isEmpty(), folding::foldName(participant.sortName),
                          folding::fold(participant.organisation), participant.id.toString());
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Attendee &left, const Attendee &right) { return key(left) < key(right); });
}

} // namespace

namespace participants {

Result<QList<Attendee>> read(const RecordReader &reader, const RecordId &conference,
                             const QList<RecordId> &only)
{
    const auto found = reader.records(
        RecordQuery::where(names::participation, names::conference, QVariant::fromValue(conference)));
    if (!found)
        return found.error();
    ReferredRecords referred(reader);
    Surroundings around;
    around.people = referred.of(names::person, *found, names::person);
    around.organisations = referred.of(names::organisation, *found, names::organisation);
    around.organisations.insert(
        referred.of(names::organisation, around.people.values(), names::organisation));
    around.groups = referred.of(names::workingGroup, *found, names::workingGroup);
    if (referred.error())
        return *referred.error();
    QList<Attendee> list;
    for (const Record &participation : *found) {
        const bool wanted = only.isEmpty() ? participation.text(names::status) != u"declined"
                                           : only.contains(participation.id());
        if (!wanted)
            continue;
        const Attendee participant = participantOf(participation, around);
        // A person is one; an organisation may send several, whose names are not known.
        const auto heads = participant.name.isEmpty() && only.isEmpty()
                               ? qMax<qlonglong>(1, participation.number(names::headCount))
                               : 1;
        list.append(QList<Attendee>(qsizetype(heads), participant));
    }
    sortByName(list);
    return list;
}

} // namespace participants
