// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/personfile.h"

#include "models/changes/edits.h"
#include "models/privacy/mentions.h"
#include "models/privacy/personerasure.h"
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
    Collector(const RecordReader &reader, PersonFile &file) : m_reader(reader), m_file(file) {}

    Result<void> run()
    {
        for (const auto step : {&Collector::findRecords, &Collector::findFormer, &Collector::findConflicts,
                                &Collector::findTexts, &Collector::findPastTexts, &Collector::findDrafts}) {
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
        if (m_file.findings.isEmpty())
            return Error{Error::Code::NotFound, Chapters::tr("There is no such person."),
                         m_file.person.toString()};
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
        return eachRow(table.name(), [&](const RowChange &row) -> Result<void> {
            if (row.table != table.name() || m_found.contains(row.id) || !isAbout(row))
                return {};
            m_found.insert(row.id);
            return addFormer(table, row.id);
        });
    }

    /// The whole history of \p table, or of all tables if it is empty.
    Result<void> eachRow(const QString &table,
                         const std::function<Result<void>(const RowChange &)> &look) const
    {
        constexpr int page = 1'000;
        for (int offset = 0;; offset += page) {
            const auto history = m_reader.history({table, {}, page, offset});
            if (!history)
                return history.error();
            for (const ChangeSet &changes : *history) {
                for (const RowChange &row : changes.rows) {
                    if (const auto looked = look(row); !looked)
                        return looked;
                }
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

    Result<void> addFormer(const Table &table, const RecordId &id)
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
        const bool isWhole = isGone && refersTo(finding.record, m_file.person);
        for (const ChangeSet &changes : *history) {
            ChangeSet own = onlyOf(changes, id);
            if (!isWhole)
                keepReferences(own);
            if (!own.rows.isEmpty())
                finding.history.append(own);
        }
        m_file.former.append(finding);
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
        return isFinding(id) || (table == names::conflict && m_found.contains(id));
    }

    Result<void> findTexts()
    {
        const auto mentioned = mentions::find(m_reader, m_file.words, m_file.person);
        if (!mentioned)
            return mentioned.error();
        for (const mentions::Mention &mention : *mentioned) {
            const bool isConflict = mention.table == names::conflict;
            if (isOnlyAName(mention.table, mention.field) ||
                (isConflict && isTold(mention.table, mention.record)))
                continue;
            m_texts.insert({mention.record, mention.field, mention.text});
            const QList<PersonWords::Place> places = m_file.words.placesIn(mention.text);
            m_file.texts.append({mention.table, mention.record, mention.field,
                                 passageOf(mention.text, places), mention.place.isSure});
        }
        return {};
    }

    // What was said once, also in records that are gone.
    Result<void> findPastTexts()
    {
        return eachRow({}, [this](const RowChange &row) -> Result<void> {
            const Table *table = m_reader.schema().table(row.table);
            for (auto it = row.fields.cbegin(); table && it != row.fields.cend(); ++it) {
                const Field *field = table->field(it.key());
                if (!field || !field->isText() || isOnlyAName(row.table, it.key()))
                    continue;
                for (const QVariant &value : {it->before, it->after})
                    addPast(row, it.key(), value.toString());
            }
            return {};
        });
    }

    void addPast(const RowChange &row, const QString &field, const QString &text)
    {
        const Text key = {row.id, field, text};
        const QList<PersonWords::Place> places = m_file.words.placesIn(text);
        if (places.isEmpty() || m_texts.contains(key) || isTold(row.table, row.id))
            return;
        m_texts.insert(key);
        m_file.texts.append(
            {row.table, row.id, field, passageOf(text, places), m_file.words.areSurelyIn(text), true});
    }

    Result<void> findDrafts()
    {
        const auto drafts = m_reader.drafts();
        if (!drafts)
            return drafts.error();
        for (const QString &text : *drafts) {
            if (const auto places = m_file.words.placesIn(text); !places.isEmpty())
                m_file.drafts.append({{}, {}, {}, passageOf(text, places), m_file.words.areSurelyIn(text)});
        }
        return {};
    }

    const RecordReader &m_reader;
    PersonFile &m_file;
    QSet<RecordId> m_found;
    /// Those that are listed, by record and field.
    using Text = std::tuple<RecordId, QString, QString>;
    std::set<Text> m_texts;
};

} // namespace

Result<PersonFile> PersonFile::read(const RecordReader &reader, const RecordId &person)
{
    const auto words = personerasure::words(reader, person);
    if (!words)
        return words.error();
    PersonFile file{person, *words, {}, {}, {}, {}, {}};
    if (const auto done = Collector(reader, file).run(); !done)
        return done.error();
    return file;
}

QDateTime PersonFile::newest() const
{
    QDateTime time;
    for (const Finding &finding : findings + former) {
        for (const ChangeSet &change : finding.history)
            time = !time.isValid() || change.time > time ? change.time : time;
    }
    return time;
}
