// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/consent.h"

#include "models/changes/edits.h"
#include "models/privacy/pastpeople.h"
#include "models/privacy/personerasure.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

QString dayText(const Record &person, QStringView field)
{
    return fieldtext::toDisplay(*person.table().field(field), person.value(field), QLocale());
}

/// The conferences where the person took part or led a group.
Result<QList<RecordId>> conferencesOf(const RecordReader &reader, const RecordId &person)
{
    const auto referrers = reader.referrers(names::person, person, std::numeric_limits<int>::max());
    if (!referrers)
        return referrers.error();
    QList<RecordId> conferences;
    for (const Referrer &referrer : *referrers) {
        if (!reader.schema().table(referrer.table)->field(names::conference))
            continue;
        const auto record = reader.record(referrer.table, referrer.id);
        if (!record)
            return record.error();
        const RecordId conference = *record ? (*record)->reference(names::conference) : RecordId();
        if (!conference.isNull() && !conferences.contains(conference))
            conferences.append(conference);
    }
    return conferences;
}

// A bare surname can be a place: that is for people to look at.
Result<void> lookAtTexts(const RecordReader &reader, const Record &person, consent::Withdrawal &withdrawal)
{
    const auto words = personerasure::words(reader, person.id());
    if (!words)
        return words.error();
    const auto found = mentions::find(reader, *words, person.id());
    if (!found)
        return found.error();
    for (const mentions::Mention &mention : *found) {
        if (mentions::isSomebodysName(mention.table, mention.field))
            continue;
        if (mention.table != names::picture) {
            withdrawal.texts.append(mention);
            continue;
        }
        if (withdrawal.pictures.contains(mention.record) ||
            withdrawal.picturesToCheck.contains(mention.record))
            continue;
        const auto picture = reader.record(mention.table, mention.record);
        if (!picture)
            return picture.error();
        if (mention.place.isSure) {
            Record back = **picture;
            back.set(names::publish, false);
            back.set(names::consent, QStringLiteral("withdrawn"));
            withdrawal.changes.append(edits::update(**picture, back));
            withdrawal.pictures.append(mention.record);
        } else if ((*picture)->isTrue(names::publish)) {
            withdrawal.picturesToCheck.append(mention.record);
        }
    }
    return {};
}

Result<void> lookAtPictures(const RecordReader &reader, const RecordId &conference,
                            consent::Withdrawal &withdrawal)
{
    const auto pictures = reader.records(
        RecordQuery::where(names::picture, names::conference, QVariant::fromValue(conference)));
    if (!pictures)
        return pictures.error();
    for (const Record &picture : *pictures) {
        const RecordId id = picture.id();
        if (picture.isTrue(names::publish) && picture.isTrue(names::peopleRecognisable) &&
            !withdrawal.pictures.contains(id) && !withdrawal.picturesToCheck.contains(id))
            withdrawal.picturesToCheck.append(id);
    }
    return {};
}

} // namespace

namespace consent {

State of(const Record &person)
{
    if (person.value(names::consentWithdrawnOn).isValid())
        return State::Withdrawn;
    return person.value(names::consentOn).isValid() ? State::Given : State::None;
}

bool mayBeNamed(const Record &person)
{
    const bool isLater = person.value(names::consentOn).toDate() > QDate::currentDate();
    return person.isTrue(names::mayBeNamed) && of(person) != State::Withdrawn && !isLater;
}

bool mayBeDescribed(const Record &person)
{
    return of(person) != State::Withdrawn;
}

QString sentence(const Record &person)
{
    switch (of(person)) {
    case State::Withdrawn:
        return Sentences::tr("Consent withdrawn on %1; no published document puts the name in any more.")
            .arg(dayText(person, names::consentWithdrawnOn));
    case State::Given:
        return person.isTrue(names::mayBeNamed)
                   ? Sentences::tr("Consent given on %1; may be named in public.")
                         .arg(dayText(person, names::consentOn))
                   : Sentences::tr("Consent given on %1, but not to being named in public.")
                         .arg(dayText(person, names::consentOn));
    case State::None:
        break;
    }
    return person.isTrue(names::mayBeNamed)
               ? Sentences::tr("May be named in public, but no consent is noted.")
               : Sentences::tr("No consent is noted; no published document puts the name in by itself.");
}

ChangeSet give(const Record &person, QDate day, bool mayBeNamed)
{
    Record given = person;
    given.set(names::consentOn, day);
    given.set(names::consentWithdrawnOn, {});
    given.set(names::mayBeNamed, mayBeNamed);
    ChangeSet changes = edits::update(person, given);
    changes.label = Sentences::tr("Note a consent");
    return changes;
}

Result<QList<PersonWords>> withdrawn(const RecordReader &reader)
{
    RecordQuery query = RecordQuery::all(names::person);
    query.conditions = {
        {names::consentWithdrawnOn.toString(), RecordQuery::Condition::Kind::Differs, {QVariant()}}};
    const auto people = reader.records(query);
    if (!people)
        return people.error();
    QList<PersonWords> words;
    const auto everybody = people->isEmpty() ? people : personerasure::othersThan(reader, {});
    if (!everybody)
        return everybody.error();
    for (const Record &person : *people) {
        QList<Record> others = *everybody;
        others.removeIf([&person](const Record &other) { return other.id() == person.id(); });
        // Captions may still call somebody by a former name.
        const auto states = PastPeople::statesOf(reader, person.id());
        if (!states)
            return states.error();
        words.append(PersonWords(*states, others));
    }
    return words;
}

Result<Withdrawal> withdraw(const RecordReader &reader, const Record &person, QDate day)
{
    Withdrawal withdrawal;
    Record withdrawn = person;
    withdrawn.set(names::consentWithdrawnOn, day);
    withdrawn.set(names::mayBeNamed, false);
    withdrawal.changes.append(edits::update(person, withdrawn));
    if (const auto looked = lookAtTexts(reader, person, withdrawal); !looked)
        return looked.error();
    const auto conferences = conferencesOf(reader, person.id());
    if (!conferences)
        return conferences.error();
    for (const RecordId &id : *conferences) {
        const auto conference = reader.record(names::conference, id);
        if (!conference)
            return conference.error();
        if (*conference && (*conference)->text(names::status) == u"published")
            withdrawal.published.append(id);
        if (const auto looked = lookAtPictures(reader, id, withdrawal); !looked)
            return looked.error();
    }
    withdrawal.changes.label = Sentences::tr("Note the withdrawal of a consent");
    return withdrawal;
}

Result<QList<RecordId>> picturesToLookAt(const RecordReader &reader, const RecordId &person)
{
    const auto conferences = conferencesOf(reader, person);
    if (!conferences)
        return conferences.error();
    QList<RecordId> found;
    for (const RecordId &conference : *conferences) {
        const auto keys = reader.keys(
            RecordQuery::where(names::picture, names::conference, QVariant::fromValue(conference)));
        // Rows instead of records: pictures are large.
        const auto rows = keys ? reader.rows(names::picture, *keys) : Result<QList<ListRow>>(keys.error());
        if (!rows)
            return rows.error();
        for (const ListRow &row : *rows) {
            if (row.record.isTrue(names::peopleRecognisable) || row.record.text(names::kind) == u"portrait")
                found.append(row.record.id());
        }
    }
    return found;
}

} // namespace consent
