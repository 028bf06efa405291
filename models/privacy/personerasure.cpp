// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personerasure.h"

#include "models/changes/edits.h"
#include "models/privacy/pastpeople.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(PersonErasure)
};

/// Collects what has to change in one file.
class Planner
{
public:
    explicit Planner(const RecordReader &reader, const RecordReader *present = nullptr,
                     const QList<Record> &states = {})
        : m_reader(reader), m_present(present), m_states(states)
    {
    }

    Result<void> add(const RecordId &person)
    {
        m_records.insert(person);
        const auto states = PastPeople::statesOf(m_reader, person);
        if (!states)
            return states.error();
        m_states += *states;
        if (const auto found = addNamesakes(person, *states); !found)
            return found;
        if (const auto detached = detach(person); !detached)
            return detached;
        if (const auto dropped = dropConflicts(person); !dropped)
            return dropped;
        const auto now = m_reader.record(names::person, person);
        if (!now)
            return now.error();
        if (*now)
            m_rows += edits::remove(**now).rows;
        // A picture that went with somebody elsewhere; nothing refers to pictures.
        const auto picture = m_reader.record(names::picture, person);
        if (!picture)
            return picture.error();
        if (*picture)
            m_rows += edits::remove(**picture).rows;
        m_isKnown = m_isKnown || !states->isEmpty();
        return {};
    }

    bool isKnown() const { return m_isKnown; }

    Result<personerasure::Plan> plan(personerasure::Texts texts)
    {
        const auto others = personerasure::othersThan(m_reader, m_records);
        if (!others)
            return others.error();
        const PersonWords words(m_states, *others);
        if (const auto named = addMentions(words, texts); !named)
            return named.error();
        // The history has kept the portrait that somebody removed before.
        const auto removed = mentions::removedPictures(m_reader, words);
        if (!removed)
            return removed.error();
        m_records += *removed;
        if (!removed->isEmpty())
            m_plan.removed[names::picture.toString()] += static_cast<int>(removed->size());
        const auto drafts = m_reader.drafts();
        if (!drafts)
            return drafts.error();
        const auto surname = m_plan.isSurnameAWord ? PersonWords::Bare::MayBeWord : PersonWords::Bare::IsName;
        Erasure &erasure = m_plan.erasure;
        erasure.changes.id = RecordId::create();
        erasure.changes.label = Sentences::tr("Erase a person");
        erasure.changes.rows = m_rows;
        erasure.records = m_records;
        erasure.people = m_states;
        erasure.foldedNames = words.foldedParts();
        erasure.redacted = [words, surname](const QString &text) { return words.redacted(text, surname); };
        erasure.redactedAuthor = [words](const QString &author) { return words.redactedAuthor(author); };
        erasure.redactedName = [words](const QString &device) { return words.redacted(device); };
        m_plan.drafts =
            static_cast<int>(std::count_if(drafts->begin(), drafts->end(), [&](const QString &text) {
                return erasure.redacted(text) != text;
            }));
        return m_plan;
    }

private:
    // Somebody who was typed twice and joined, or removed and typed anew, stands in the history once more.
    Result<void> addNamesakes(const RecordId &person, const QList<Record> &states)
    {
        if (!m_past) {
            const auto past = PastPeople::read(m_reader);
            if (!past)
                return past.error();
            m_past = *past;
        }
        const auto same = m_past->sameAs(person, states);
        if (!same)
            return same.error();
        for (const Record &gone : *same) {
            if (m_records.contains(gone.id()))
                continue;
            const auto earlier = PastPeople::statesOf(m_reader, gone.id());
            if (!earlier)
                return earlier.error();
            m_records.insert(gone.id());
            m_states += *earlier;
            if (const auto dropped = dropConflicts(gone.id()); !dropped)
                return dropped;
            ++m_plan.namesakes;
        }
        return {};
    }

    Result<void> addMentions(const PersonWords &words, personerasure::Texts texts)
    {
        const auto found = mentions::find(m_reader, words, {});
        if (!found)
            return found.error();
        for (const mentions::Mention &mention : *found) {
            if (m_records.contains(mention.record))
                continue;
            // Other people keep their names and where they are reached.
            if (mentions::isSomebodysName(mention.table, mention.field)) {
                m_plan.mentions.append(mention);
                m_plan.erasure.keptTexts.insert({mention.record, mention.field}, mention.text);
                continue;
            }
            const auto record = m_reader.record(mention.table, mention.record);
            if (!record)
                return record.error();
            const bool isSure = mention.place.isSure;
            if (isSure && mention.table == names::picture && (*record)->isTrue(names::publish) &&
                change(**record, names::publish, false)) {
                change(**record, names::consent, QStringLiteral("withdrawn"));
                ++m_plan.pictures;
            }
            m_plan.mentions.append(mention);
            const auto lost = lostNow(mention, words);
            if (!lost)
                return lost.error();
            if (*lost || (isSure && texts == personerasure::Texts::LoseTheName)) {
                const auto surname = lost->value_or(PersonWords::Bare::IsName);
                change(**record, mention.field, textWithoutName(**record, mention.field, words, surname));
                continue;
            }
            m_plan.isSurnameAWord = m_plan.isSurnameAWord || !isSure;
            m_plan.erasure.keptTexts.insert({mention.record, mention.field}, (*record)->text(mention.field));
        }
        return {};
    }

    /// What of the name goes from an earlier text because it was corrected since; nothing if it was not.
    Result<std::optional<PersonWords::Bare>> lostNow(const mentions::Mention &mention,
                                                     const PersonWords &words) const
    {
        const bool isSure = mention.place.isSure;
        if (!m_present)
            return std::optional<PersonWords::Bare>();
        const auto now = m_present->record(mention.table, mention.record);
        if (!now)
            return now.error();
        const QString text = *now ? (*now)->text(mention.field) : QString();
        const auto isWord = !*now && !isSure ? isSurnameAWordNow(words) : Result<bool>(false);
        if (!isWord)
            return isWord.error();
        if (words.placesIn(text).isEmpty() && !*isWord)
            return std::optional(PersonWords::Bare::IsName);
        return isSure && !words.areSurelyIn(text) ? std::optional(PersonWords::Bare::MayBeWord)
                                                  : std::optional<PersonWords::Bare>();
    }

    /// Of a text that is gone nobody can tell any more whether it named somebody; of those that are there,
    /// people have said so.
    Result<bool> isSurnameAWordNow(const PersonWords &words) const
    {
        const auto there = mentions::find(*m_present, words, {});
        if (!there)
            return there.error();
        return std::any_of(there->begin(), there->end(),
                           [](const mentions::Mention &mention) { return !mention.place.isSure; });
    }

    // A dash where an address was would be no address.
    static QVariant textWithoutName(const Record &record, const QString &field, const PersonWords &words,
                                    PersonWords::Bare surname)
    {
        const QString rest = words.redacted(record.text(field), surname);
        const bool isNothing = rest == QStringLiteral("…") && !record.table().field(field)->isRequired();
        return isNothing ? QVariant() : QVariant(rest);
    }

    /// Adds to the row that changes \p record, if there is one; false if it does not change the field.
    bool change(const Record &record, QStringView field, const QVariant &value)
    {
        const FieldChange change{record.value(field), value};
        if (change.before == change.after)
            return false;
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const RowChange &known) { return known.id == record.id(); });
        if (row == m_rows.end())
            m_rows.append(
                {record.table().name(), record.id(), RowChange::Kind::Update, {{field.toString(), change}}});
        else if (row->kind == RowChange::Kind::Update) {
            const bool isNews = !row->fields.contains(field.toString());
            row->fields.insert(field.toString(), change);
            return isNews;
        }
        return true;
    }

    Result<void> detach(const RecordId &person)
    {
        const auto referrers = m_reader.referrers(names::person, person, std::numeric_limits<int>::max());
        if (!referrers)
            return referrers.error();
        QSet<RecordId> done;
        for (const Referrer &referrer : *referrers) {
            if (done.contains(referrer.id))
                continue;
            done.insert(referrer.id);
            const auto record = m_reader.record(referrer.table, referrer.id);
            if (!record)
                return record.error();
            if (const auto detached = *record ? detach(**record, person) : Result<void>(); !detached)
                return detached;
        }
        return {};
    }

    Result<void> detach(const Record &record, const RecordId &person)
    {
        RowChange row{record.table().name(), record.id(), RowChange::Kind::Update, {}};
        for (const Field &field : record.table().fields()) {
            if (field.type() == FieldType::Reference && record.reference(field.name()) == person)
                row.fields.insert(field.name(), {QVariant::fromValue(person), {}});
        }
        if (record.table().name() == names::participation) {
            if (const auto kept = keepCounting(record, person, row); !kept)
                return kept;
        }
        // Nobody's seat is no seat.
        if (record.table().name() == names::bodyMember && record.reference(names::organisation).isNull()) {
            for (const Field &field : record.table().fields()) {
                if (const QVariant value = record.value(field.name()); value.isValid())
                    row.fields.insert(field.name(), {value, {}});
            }
            row.kind = RowChange::Kind::Delete;
            m_records.insert(record.id());
        }
        ++(row.kind == RowChange::Kind::Delete ? m_plan.removed : m_plan.detached)[row.table];
        m_rows.append(row);
        return {};
    }

    // Who came stays counted, for the organisation if there was one.
    Result<void> keepCounting(const Record &participation, const RecordId &person, RowChange &row)
    {
        if (!participation.reference(names::organisation).isNull())
            return {};
        const auto record = m_reader.record(names::person, person);
        if (!record)
            return record.error();
        const RecordId organisation = *record ? (*record)->reference(names::organisation) : RecordId();
        if (!organisation.isNull())
            row.fields.insert(names::organisation.toString(), {{}, QVariant::fromValue(organisation)});
        row.fields.insert(names::anonymous.toString(), {participation.value(names::anonymous), true});
        ++m_plan.anonymised;
        return {};
    }

    Result<void> dropConflicts(const RecordId &person)
    {
        for (const QStringView field : {names::record, names::base, names::ours, names::theirs}) {
            const auto conflicts =
                m_reader.records(RecordQuery::where(names::conflict, field, person.toString()));
            if (!conflicts)
                return conflicts.error();
            for (const Record &conflict : *conflicts) {
                if (m_records.contains(conflict.id()))
                    continue;
                m_records.insert(conflict.id());
                m_rows += edits::remove(conflict).rows;
                ++m_plan.removed[names::conflict.toString()];
            }
        }
        return {};
    }

    const RecordReader &m_reader;
    const RecordReader *m_present;
    /// Read once, for the whole log has to be gone through.
    std::optional<PastPeople> m_past;
    QSet<RecordId> m_records;
    QList<Record> m_states;
    QList<RowChange> m_rows;
    personerasure::Plan m_plan;
    bool m_isKnown = false;
};

} // namespace

namespace personerasure {

Result<Plan> plan(const RecordReader &reader, const RecordId &person, Texts texts)
{
    Planner planner(reader);
    if (const auto added = planner.add(person); !added)
        return added.error();
    if (!planner.isKnown())
        return Error{Error::Code::NotFound, Sentences::tr("There is no such person."), person.toString()};
    return planner.plan(texts);
}

Result<void> eraseAll(Session &session, const QSet<RecordId> &records)
{
    if (records.isEmpty())
        return {};
    const auto all = planFor(session.reader(), records);
    return all ? session.erase(all->erasure) : Result<void>(all.error());
}

Result<Plan> planFor(const RecordReader &reader, const QSet<RecordId> &records, const RecordReader *present,
                     const QList<Record> &states)
{
    Planner planner(reader, present, states);
    for (const RecordId &id : records) {
        if (const auto added = planner.add(id); !added)
            return added.error();
    }
    return planner.plan(Texts::Stay);
}

Result<QList<Record>> othersThan(const RecordReader &reader, const QSet<RecordId> &people)
{
    auto others = reader.records(RecordQuery::all(names::person));
    const auto organisations = reader.records(RecordQuery::all(names::organisation));
    if (!others)
        return others;
    if (!organisations)
        return organisations;
    others->removeIf([&](const Record &person) { return people.contains(person.id()); });
    return *others + *organisations;
}

Result<PersonWords> words(const RecordReader &reader, const RecordId &person)
{
    const auto states = PastPeople::statesOf(reader, person);
    const auto others = othersThan(reader, {person});
    if (!states)
        return states.error();
    return others ? Result<PersonWords>(PersonWords(*states, *others)) : Result<PersonWords>(others.error());
}

} // namespace personerasure
