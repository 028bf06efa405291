// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/namegaps.h"

#include "models/conference/lasttime.h"
#include "models/conference/measures.h"
#include "models/privacy/consent.h"
#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

class NameSearch
{
    Q_DECLARE_TR_FUNCTIONS(Gaps)

public:
    NameSearch(const RecordReader &reader, const UnnamedPeople &people) : m_reader(reader), m_people(people)
    {
    }

    Result<void> run(const Record &conference)
    {
        look(conference, {names::title, names::venue, names::occasion, names::aims, names::welcome,
                          names::closing, names::pressText});
        const std::pair<QStringView, QList<QStringView>> parts[] = {
            {names::agendaItem, {names::title, names::speaker}},
            {names::question, {names::shortName, names::wording}},
            {names::workingGroup, {names::name, names::topic, names::room}},
            {names::theme, {names::name, names::summary}},
            {names::contribution, {names::text, names::explanation}},
            {names::picture, {names::caption, names::altText}}};
        for (const auto &[table, fields] : parts) {
            if (const auto done = lookInParts(table, conference.id(), fields); !done)
                return done;
        }
        if (const auto done = lookInSpace(conference); !done)
            return done;
        if (const auto done = lookInMeasures(conference.id()); !done)
            return done;
        if (const auto done = lookBack(conference); !done)
            return done;
        return lookInActors(conference.id());
    }

    const QList<Gap> &gaps() const { return m_gaps; }

private:
    void look(const Record &record, const QList<QStringView> &fields)
    {
        for (const QStringView field : fields) {
            // Who speaks is a person, of whom a surname says enough.
            const auto surname =
                field == names::speaker ? PersonWords::Bare::IsName : PersonWords::Bare::MayBeWord;
            for (const UnnamedPeople::Named &named : m_people.namedIn(record.text(field), surname))
                m_gaps.append(
                    {sentence(record, field, named), record.table().name(), record.id(), field.toString()});
        }
    }

    static QString sentence(const Record &record, QStringView field, const UnnamedPeople::Named &named)
    {
        constexpr qsizetype longest = 40;
        QString name = record.title().simplified();
        if (name.size() > longest)
            name = name.left(longest - 1) + u'…';
        const Record &person = named.person;
        QString text = consent::of(person) == consent::State::Withdrawn
                           //: %1 is a record, %2 one of its fields, %3 a person
                           ? tr("“%1”, %2: This names %3, whose consent is withdrawn.")
                           //: %1 is a record, %2 one of its fields, %3 a person
                           : tr("“%1”, %2: This names %3, without a noted consent to it.");
        if (!named.isSure)
            //: %1 is a record, %2 one of its fields, %3 a person
            text = tr("“%1”, %2: This may name %3, who has not consented to it or no longer does.");
        return text.arg(name.isEmpty() ? record.table().label() : name, record.table().field(field)->label(),
                        person.title());
    }

    Result<void> lookInParts(QStringView table, const RecordId &conference, const QList<QStringView> &fields)
    {
        // Rows instead of records: pictures are large.
        const auto keys =
            m_reader.keys(RecordQuery::where(table, names::conference, QVariant::fromValue(conference)));
        const auto rows = keys ? m_reader.rows(table, *keys) : Result<QList<ListRow>>(keys.error());
        if (!rows)
            return rows.error();
        for (const ListRow &row : *rows) {
            if (table != names::picture || row.record.isTrue(names::publish))
                look(row.record, fields);
        }
        return {};
    }

    Result<void> lookInSpace(const Record &conference)
    {
        const auto space = m_reader.record(names::socialSpace, conference.reference(names::socialSpace));
        if (!space)
            return space.error();
        if (*space)
            look(**space, {names::name, names::description});
        return {};
    }

    Result<void> lookInMeasures(const RecordId &conference)
    {
        const auto themes = m_reader.records(
            RecordQuery::where(names::theme, names::conference, QVariant::fromValue(conference)));
        if (!themes)
            return themes.error();
        for (const Record &theme : *themes) {
            const auto found = measures::ofTheme(m_reader, theme.id());
            if (!found)
                return found.error();
            for (const Record &measure : *found) {
                if (!m_seen.contains(measure.id()))
                    look(measure, {names::title, names::description, names::progress});
                m_seen.insert(measure.id());
                m_organisations.append(measure.reference(names::responsibleOrganisation));
            }
        }
        return {};
    }

    // The documentation tells what led here and what came of the last conference.
    Result<void> lookBack(const Record &conference)
    {
        const auto milestones = m_reader.records(RecordQuery::all(names::milestone));
        if (!milestones)
            return milestones.error();
        const QString day = conference.value(names::date).toDate().toString(Qt::ISODate);
        for (const Record &milestone : *milestones) {
            if (milestone.text(names::date) < day)
                look(milestone, {names::title, names::description});
        }
        const auto earlier = lasttime::offer(m_reader, conference.id());
        if (!earlier)
            return earlier.error();
        return *earlier ? lookInMeasures((*earlier)->conference.id()) : Result<void>();
    }

    // A practice is often called like whoever runs it, and a function like whom somebody stands in for.
    Result<void> lookInActors(const RecordId &conference)
    {
        const auto parts = m_reader.records(
            RecordQuery::where(names::participation, names::conference, QVariant::fromValue(conference)));
        if (!parts)
            return parts.error();
        QList<RecordId> people;
        for (const Record &part : *parts) {
            m_organisations.append(part.reference(names::organisation));
            people.append(part.reference(names::person));
        }
        const auto organisations =
            m_reader.records(RecordQuery::withIds(names::organisation, unique(m_organisations)));
        const auto persons = m_reader.records(RecordQuery::withIds(names::person, unique(people)));
        if (!organisations || !persons)
            return organisations ? persons.error() : organisations.error();
        for (const Record &organisation : *organisations)
            look(organisation, {names::name, names::shortName});
        for (const Record &person : *persons)
            look(person, {names::function});
        return {};
    }

    static QList<RecordId> unique(const QList<RecordId> &ids)
    {
        QSet<RecordId> all(ids.begin(), ids.end());
        all.remove(RecordId());
        return all.values();
    }

    const RecordReader &m_reader;
    const UnnamedPeople &m_people;
    /// Those that documents name.
    QList<RecordId> m_organisations;
    /// A measure can come of several themes.
    QSet<RecordId> m_seen;
    QList<Gap> m_gaps;
};

} // namespace

namespace namegaps {

Result<QList<Gap>> read(const RecordReader &reader, const Record &conference, const UnnamedPeople &people)
{
    NameSearch search(reader, people);
    const auto done = search.run(conference);
    return done ? Result<QList<Gap>>(search.gaps()) : Result<QList<Gap>>(done.error());
}

} // namespace namegaps
