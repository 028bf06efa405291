// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/personpassages.h"

#include "models/privacy/mentions.h"
#include "models/reports/papers/historysteps.h"
#include "models/schema/names.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace {

using Passage = PersonFile::Passage;

/// Looks through records, history and drafts, one after the other.
class Search
{
public:
    Search(const RecordReader &reader, PersonFile &file)
        : m_reader(reader), m_file(file), m_told({file.person})
    {
        for (const PersonFile::Finding &finding : file.findings + file.namesakes)
            m_told.insert(finding.record.id());
        for (const Record &conflict : file.conflicts)
            m_told.insert(conflict.id());
    }

    Result<void> run()
    {
        for (const auto step : {&Search::findTexts, &Search::findInHistory, &Search::findDrafts}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> findTexts()
    {
        const auto mentioned = mentions::find(m_reader, m_file.words, m_file.person);
        if (!mentioned)
            return mentioned.error();
        for (const mentions::Mention &mention : *mentioned) {
            const bool isConflict = mention.table == names::conflict;
            if (mentions::isSomebodysName(mention.table, mention.field) ||
                (isConflict && m_told.contains(mention.record)))
                continue;
            m_texts.insert({mention.record, mention.field, mention.text});
            addPassage({mention.table, mention.record, mention.field, {}}, mention.text, m_file.texts);
        }
        return {};
    }

    Result<void> findInHistory()
    {
        return historysteps::each(m_reader, {}, [this](const ChangeSet &changes) -> Result<void> {
            addAuthored(changes);
            for (const RowChange &row : changes.rows)
                addPast(row);
            return {};
        });
    }

    void addAuthored(const ChangeSet &changes)
    {
        if (!m_file.isPerson(changes.author))
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
            if (!field || !field->isText() || mentions::isSomebodysName(row.table, it.key()))
                continue;
            for (const QVariant &value : {it->before, it->after})
                addPast(row, it.key(), value.toString());
        }
    }

    void addPast(const RowChange &row, const QString &field, const QString &text)
    {
        if (!m_texts.contains({row.id, field, text}) && !m_told.contains(row.id) &&
            addPassage({row.table, row.id, field, {}, false, true}, text, m_file.texts))
            m_texts.insert({row.id, field, text});
    }

    /// False if \p text does not name the person.
    bool addPassage(Passage passage, const QString &text, QList<Passage> &list) const
    {
        const QList<PersonWords::Place> places = m_file.words.placesIn(text);
        if (places.isEmpty())
            return false;
        passage.text = mentions::passage(text, places);
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
    PersonFile &m_file;
    /// Of these all is told, with their history.
    QSet<RecordId> m_told;
    /// Those that are listed, by record and field.
    using Text = std::tuple<RecordId, QString, QString>;
    std::set<Text> m_texts;
};

} // namespace

Result<void> personpassages::find(const RecordReader &reader, PersonFile &file)
{
    return Search(reader, file).run();
}
