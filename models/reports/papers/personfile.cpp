// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/personfile.h"

#include "models/changes/edits.h"
#include "models/privacy/pastpeople.h"
#include "models/privacy/personerasure.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/papers/historysteps.h"
#include "models/reports/papers/personpassages.h"
#include "models/schema/names.h"

#include <algorithm>
#include <limits>

namespace {

using Finding = PersonFile::Finding;

bool refersTo(const Record &record, const RecordId &person)
{
    const QList<Field> &fields = record.table().fields();
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
        return field.type() == FieldType::Reference && record.reference(field.name()) == person;
    });
}

ChangeSet onlyOf(const ChangeSet &changes, const RecordId &record)
{
    ChangeSet own = changes;
    own.rows.removeIf([&](const RowChange &row) { return row.id != record; });
    return own;
}

/// Reads one file for one person, step by step into \p file.
class Collector
{
public:
    /// \p namesakes: perhaps the same person, see PastPeople::sameAs().
    Collector(const RecordReader &reader, const QList<Record> &namesakes, PersonFile &file)
        : m_reader(reader), m_namesakes(namesakes), m_file(file)
    {
    }

    Result<void> run()
    {
        for (const auto step : {&Collector::findRecords, &Collector::findNamesakes, &Collector::findFormer,
                                &Collector::findConflicts}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        if (const auto done = personpassages::find(m_reader, m_file); !done)
            return done;
        return findPictures();
    }

private:
    Result<void> findRecords()
    {
        const auto referrers =
            m_reader.referrers(names::person, m_file.person, std::numeric_limits<int>::max());
        if (!referrers)
            return referrers.error();
        if (const auto own = addRecord(names::person.toString(), m_file.person); !own)
            return own;
        if (m_file.isRemoved()) {
            m_found.insert(m_file.person);
            return addRemoved(m_file.person, m_file.former);
        }
        for (const Referrer &referrer : *referrers) {
            if (const auto added = addRecord(referrer.table, referrer.id); !added)
                return added;
        }
        return {};
    }

    Result<void> addRecord(const QString &table, const RecordId &id)
    {
        if (m_found.contains(id))
            return {};
        const auto record = m_reader.record(table, id);
        const auto history = m_reader.history({table, id, 0, 0});
        if (!record)
            return record.error();
        if (!history)
            return history.error();
        if (!*record)
            return {};
        m_found.insert(id);
        QList<ChangeSet> own;
        for (const ChangeSet &changes : *history)
            own.append(onlyOf(changes, id));
        m_file.findings.append({**record, own});
        return {};
    }

    Result<void> findNamesakes()
    {
        for (const Record &namesake : m_namesakes) {
            m_found.insert(namesake.id());
            if (const auto added = addRemoved(namesake.id(), m_file.namesakes); !added)
                return added;
        }
        return {};
    }

    /// A person of whom only the history tells.
    Result<void> addRemoved(const RecordId &person, QList<Finding> &list) const
    {
        return addFormer(*m_reader.schema().table(names::person), person, list);
    }

    // The history keeps whom a record referred to once.
    Result<void> findFormer()
    {
        const Table &people = *m_reader.schema().table(names::person);
        QSet<QString> done;
        for (const Schema::Reference &reference : m_reader.schema().referencesTo(people)) {
            if (done.contains(reference.table->name()))
                continue;
            done.insert(reference.table->name());
            if (const auto found = findFormer(*reference.table); !found)
                return found;
        }
        return {};
    }

    Result<void> findFormer(const Table &table)
    {
        return historysteps::each(m_reader, table.name(), [&](const ChangeSet &changes) -> Result<void> {
            for (const RowChange &row : changes.rows) {
                if (row.table != table.name() || m_found.contains(row.id) || !isAbout(row))
                    continue;
                m_found.insert(row.id);
                if (const auto added = addFormer(table, row.id, m_file.former); !added)
                    return added;
            }
            return {};
        });
    }

    bool isAbout(const RowChange &row) const
    {
        const QVariant person = QVariant::fromValue(m_file.person);
        return std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange &field) {
            return field.before == person || field.after == person;
        });
    }

    Result<void> addFormer(const Table &table, const RecordId &id, QList<Finding> &list) const
    {
        const auto record = m_reader.record(table.name(), id);
        const auto history = m_reader.history({table.name(), id, 0, 0});
        if (!record)
            return record.error();
        if (!history)
            return history.error();
        Finding finding{record->value_or(Record(table, id)), {}};
        const bool isGone = !*record;
        if (isGone && !history->isEmpty()) {
            const ChangeSet removal = onlyOf(history->constFirst(), id);
            for (const RowChange &row : removal.rows)
                edits::takeBack(row, finding.record);
        }
        const bool isWhole =
            isGone && (table.name() == names::person || refersTo(finding.record, m_file.person));
        for (const ChangeSet &changes : *history) {
            ChangeSet own = onlyOf(changes, id);
            if (!isWhole)
                keepReferences(own);
            if (!own.rows.isEmpty())
                finding.history.append(own);
        }
        list.append(finding);
        return {};
    }

    // The rest of a record that is about somebody else now is no business of this person.
    void keepReferences(ChangeSet &changes) const
    {
        const QVariant person = QVariant::fromValue(m_file.person);
        for (RowChange &row : changes.rows) {
            for (auto field = row.fields.begin(); field != row.fields.end();)
                field = field->before == person || field->after == person ? std::next(field)
                                                                          : row.fields.erase(field);
        }
        changes.rows.removeIf([](const RowChange &row) { return row.fields.isEmpty(); });
    }

    Result<void> findConflicts()
    {
        const auto conflicts = m_reader.records(RecordQuery::all(names::conflict));
        if (!conflicts)
            return conflicts.error();
        const QString id = m_file.person.toString();
        for (const Record &conflict : *conflicts) {
            const auto about = RecordId::fromString(conflict.text(names::record));
            const bool isNamed = conflict.text(names::base) == id || conflict.text(names::ours) == id ||
                                 conflict.text(names::theirs) == id;
            if (!isNamed && !(about && isFinding(*about)))
                continue;
            m_file.conflicts.append(conflict);
        }
        return {};
    }

    // Nothing but its texts says whom a picture shows.
    Result<void> findPictures()
    {
        QSet<RecordId> looked;
        for (const PersonFile::Passage &passage : std::as_const(m_file.texts)) {
            if (passage.table != names::picture || !passage.isSure || looked.contains(passage.record))
                continue;
            looked.insert(passage.record);
            const auto picture = m_reader.record(names::picture, passage.record);
            if (!picture)
                return picture.error();
            if (*picture)
                m_file.pictures.append(**picture);
        }
        return {};
    }

    bool isFinding(const RecordId &id) const
    {
        return std::any_of(m_file.findings.begin(), m_file.findings.end(),
                           [&](const Finding &finding) { return finding.record.id() == id; });
    }

    const RecordReader &m_reader;
    const QList<Record> &m_namesakes;
    PersonFile &m_file;
    QSet<RecordId> m_found;
};

} // namespace

Result<PersonFile> PersonFile::read(const RecordReader &reader, const RecordId &person)
{
    const auto states = PastPeople::statesOf(reader, person);
    if (!states)
        return states.error();
    if (states->isEmpty())
        return Error{Error::Code::NotFound, Chapters::tr("There is no such person."), person.toString()};
    const auto past = PastPeople::read(reader);
    if (!past)
        return past.error();
    const auto namesakes = past->sameAs(person, *states);
    if (!namesakes)
        return namesakes.error();
    const auto words = personerasure::words(reader, person);
    if (!words)
        return words.error();
    PersonFile file{person, *words, {}, {}, {}, {}, {}, {}, {}, {}};
    if (const auto done = Collector(reader, *namesakes, file).run(); !done)
        return done.error();
    return file;
}

QDateTime PersonFile::newest() const
{
    QDateTime time = authored.last;
    for (const Finding &finding : findings + former + namesakes) {
        for (const ChangeSet &change : finding.history)
            time = !time.isValid() || change.time > time ? change.time : time;
    }
    return time;
}
