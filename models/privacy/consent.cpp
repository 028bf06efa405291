// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/consent.h"

#include "models/changes/edits.h"
#include "models/privacy/personwords.h"
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
bool isSurelyNamed(const QList<PersonWords::Place> &places)
{
    return std::any_of(places.begin(), places.end(),
                       [](const PersonWords::Place &place) { return place.isSure; });
}

Result<void> takeBackPictures(const RecordReader &reader, const RecordId &conference,
                              const PersonWords &words, consent::Withdrawal &withdrawal)
{
    const auto pictures = reader.records(
        RecordQuery::where(names::picture, names::conference, QVariant::fromValue(conference)));
    if (!pictures)
        return pictures.error();
    for (const Record &picture : *pictures) {
        const QList<PersonWords::Place> places =
            words.placesIn(picture.text(names::caption)) + words.placesIn(picture.text(names::altText));
        if (isSurelyNamed(places)) {
            Record back = picture;
            back.set(names::publish, false);
            back.set(names::consent, QStringLiteral("withdrawn"));
            withdrawal.changes.append(edits::update(picture, back));
            withdrawal.pictures.append(picture.id());
        } else if (picture.isTrue(names::publish) &&
                   (picture.isTrue(names::peopleRecognisable) || !places.isEmpty())) {
            withdrawal.picturesToCheck.append(picture.id());
        }
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

QString sentence(const Record &person)
{
    switch (of(person)) {
    case State::Withdrawn:
        return Sentences::tr("Consent withdrawn on %1; the name is not published any more.")
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
               : Sentences::tr("No consent is noted; the name is not published.");
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

Result<Withdrawal> withdraw(const RecordReader &reader, const Record &person, QDate day)
{
    Withdrawal withdrawal;
    Record withdrawn = person;
    withdrawn.set(names::consentWithdrawnOn, day);
    withdrawn.set(names::mayBeNamed, false);
    withdrawal.changes.append(edits::update(person, withdrawn));
    const auto conferences = conferencesOf(reader, person.id());
    if (!conferences)
        return conferences.error();
    const PersonWords words({person});
    for (const RecordId &id : *conferences) {
        const auto conference = reader.record(names::conference, id);
        if (!conference)
            return conference.error();
        if (*conference && (*conference)->text(names::status) == u"published")
            withdrawal.published.append(id);
        if (const auto taken = takeBackPictures(reader, id, words, withdrawal); !taken)
            return taken.error();
    }
    withdrawal.changes.label = Sentences::tr("Note the withdrawal of a consent");
    return withdrawal;
}

} // namespace consent
