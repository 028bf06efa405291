// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/personfile.h"

#include "models/changes/edits.h"
#include "models/privacy/mentions.h"
#include "models/privacy/pastpeople.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <tuple>

namespace {

using Finding = PersonFile::Finding;
using Passage = PersonFile::Passage;

// Enough to see what is said, not so much that others stand in it.
constexpr qsizetype wordsAround = 120;

/// What is said about the person in \p text, from the first place to the last.
QString passageOf(const QString &text, const QList<PersonWords::Place> &places)
{
    const qsizetype first = places.constFirst().start;
    const qsizetype last = places.constLast().start + places.constLast().length;
    qsizetype from = std::max<qsizetype>(0, first - wordsAround);
    qsizetype to = std::min(text.size(), last + wordsAround);
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space < 0 || space > first ? first : space + 1;
    }
    if (to < text.size())
        to = std::max(last, text.lastIndexOf(u' ', to));
    return (from > 0 ? QStringLiteral("… ") : QString()) + text.mid(from, to - from).simplified() +
           (to < text.size() ? QStringLiteral(" …") : QString());
}

// That somebody else has the same surname is no word about this person.
bool isOnlyAName(QStringView table, QStringView field)
{
    return table == names::person && field != names::note && field != names::function;
}

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
                                &Collector::findConflicts, &Collector::findTexts, &Collector::findInHistory,
                                &Collector::findDrafts}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
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
        return eachStep(table.name(), [&](const ChangeSet &changes) -> Result<void> {
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

    /// The whole history of \p table, or of all tables if it is empty.
    Result<void> eachStep(const QString &table,
                          const std::function<Result<void>(const ChangeSet &)> &look) const
    {
        constexpr int page = 1'000;
        for (int offset = 0;; offset += page) {
            const auto history = m_reader.history({table, {}, page, offset});
            if (!history)
                return history.error();
            for (const ChangeSet &changes : *history) {
                if (const auto looked = look(changes); !looked)
                    return looked;
            }
            if (history->size() < page)
                return {};
        }
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
            m_found.insert(conflict.id());
            m_file.conflicts.append(conflict);
        }
        return {};
    }

    bool isFinding(const RecordId &id) const
    {
        return std::any_of(m_file.findings.begin(), m_file.findings.end(),
                           [&](const Finding &finding) { return finding.record.id() == id; });
    }

    // Of these all is told, with their history.
    bool isTold(const QString &table, const RecordId &id) const
    {
        return isFinding(id) ||
               ((table == names::conflict || table == names::person) && m_found.contains(id));
    }

    Result<void> findTexts()
    {
        const auto mentioned = mentions::find(m_reader, m_file.names.words(), m_file.person);
        if (!mentioned)
            return mentioned.error();
        for (const mentions::Mention &mention : *mentioned) {
            const bool isConflict = mention.table == names::conflict;
            if (isOnlyAName(mention.table, mention.field) ||
                (isConflict && isTold(mention.table, mention.record)))
                continue;
            m_texts.insert({mention.record, mention.field, mention.text});
            addPassage({mention.table, mention.record, mention.field, {}}, mention.text, m_file.texts);
        }
        return {};
    }

    Result<void> findInHistory()
    {
        return eachStep({}, [this](const ChangeSet &changes) -> Result<void> {
            addAuthored(changes);
            for (const RowChange &row : changes.rows)
                addPast(row);
            return {};
        });
    }

    void addAuthored(const ChangeSet &changes)
    {
        if (!m_file.names.isWhole(changes.author))
            return;
        PersonFile::Authored &authored = m_file.authored;
        authored.first = authored.count == 0 ? changes.time : std::min(authored.first, changes.time);
        authored.last = authored.count == 0 ? changes.time : std::max(authored.last, changes.time);
        ++authored.count;
    }

    // What was said once, also in records that are gone.
    void addPast(const RowChange &row)
    {
        const Table *table = m_reader.schema().table(row.table);
        for (auto it = row.fields.cbegin(); table && it != row.fields.cend(); ++it) {
            const Field *field = table->field(it.key());
            if (!field || !field->isText() || isOnlyAName(row.table, it.key()))
                continue;
            for (const QVariant &value : {it->before, it->after})
                addPast(row, it.key(), value.toString());
        }
    }

    void addPast(const RowChange &row, const QString &field, const QString &text)
    {
        if (!m_texts.contains({row.id, field, text}) && !isTold(row.table, row.id) &&
            addPassage({row.table, row.id, field, {}, false, true}, text, m_file.texts))
            m_texts.insert({row.id, field, text});
    }

    /// False if \p text does not name the person.
    bool addPassage(Passage passage, const QString &text, QList<Passage> &list) const
    {
        const QList<PersonWords::Place> places = m_file.names.placesIn(text);
        if (places.isEmpty())
            return false;
        passage.text = passageOf(text, places);
        passage.isSure = std::any_of(places.begin(), places.end(),
                                     [](const PersonWords::Place &place) { return place.isSure; });
        list.append(passage);
        return true;
    }

    Result<void> findDrafts()
    {
        const auto drafts = m_reader.drafts();
        if (!drafts)
            return drafts.error();
        for (const QString &text : *drafts)
            addPassage({}, text, m_file.drafts);
        return {};
    }

    const RecordReader &m_reader;
    const QList<Record> &m_namesakes;
    PersonFile &m_file;
    QSet<RecordId> m_found;
    /// Those that are listed, by record and field.
    using Text = std::tuple<RecordId, QString, QString>;
    std::set<Text> m_texts;
};

/// Everybody else who is or was in the file.
Result<QList<Record>> othersIn(const RecordReader &reader, const PastPeople &past, const RecordId &person,
                               const QList<Record> &namesakes)
{
    auto others = reader.records(RecordQuery::all(names::person));
    if (!others)
        return others;
    *others += past.all();
    QSet<RecordId> same = {person};
    for (const Record &namesake : namesakes)
        same.insert(namesake.id());
    others->removeIf([&](const Record &other) { return same.contains(other.id()); });
    return others;
}

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
    const auto others = othersIn(reader, *past, person, *namesakes);
    if (!others)
        return others.error();
    PersonFile file{person, OwnNames(*states, *others), {}, {}, {}, {}, {}, {}, {}};
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
