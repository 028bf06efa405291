// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/mentions.h"

#include "models/schema/names.h"

#include <algorithm>

namespace {

using mentions::Mention;

// More is not looked through by anybody.
constexpr int mostRecords = 1'000;

/// Collects mentions; a field is looked at once, whatever way it was found.
class Search
{
public:
    Search(const RecordReader &reader, const PersonWords &words, const RecordId &person)
        : m_reader(reader), m_words(words), m_person(person)
    {
    }

    Result<QList<Mention>> run()
    {
        for (const QString &needle : m_words.needles()) {
            if (const auto done = searchIndex(needle); !done)
                return done.error();
            for (const Table &table : m_reader.schema().tables()) {
                if (const auto done = searchFields(table, needle); !done)
                    return done.error();
            }
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const Mention &left, const Mention &right) {
            return left.place.isSure && !right.place.isSure;
        });
        return m_found;
    }

private:
    Result<void> searchIndex(const QString &needle)
    {
        const auto hits = m_reader.search({needle, {}, mostRecords});
        if (!hits)
            return hits.error();
        for (const SearchHit &hit : *hits) {
            const auto record = m_reader.record(hit.table, hit.id);
            if (!record)
                return record.error();
            if (*record)
                look(**record);
        }
        return {};
    }

    // What the index does not have, such as addresses of organisations and the edited press release.
    Result<void> searchFields(const Table &table, const QString &needle)
    {
        RecordQuery query = RecordQuery::all(table.name());
        query.filter = needle;
        query.limit = mostRecords;
        for (const Field &field : table.fields()) {
            if (field.isText() && !field.isSearched())
                query.filterFields.append(field.name());
        }
        if (query.filterFields.isEmpty())
            return {};
        const auto records = m_reader.records(query);
        if (!records)
            return records.error();
        for (const Record &record : *records)
            look(record);
        return {};
    }

    void look(const Record &record)
    {
        if (record.id() == m_person || m_seen.contains(record.id()))
            return;
        m_seen.insert(record.id());
        for (const Field &field : record.table().fields()) {
            if (!field.isText())
                continue;
            const QString text = record.text(field.name());
            const QList<PersonWords::Place> places = m_words.placesIn(text);
            if (places.isEmpty())
                continue;
            const auto sure = std::find_if(places.begin(), places.end(),
                                           [](const PersonWords::Place &place) { return place.isSure; });
            m_found.append({record.table().name(), record.id(), field.name(), text,
                            sure == places.end() ? places.constFirst() : *sure});
        }
    }

    const RecordReader &m_reader;
    const PersonWords &m_words;
    RecordId m_person;
    QSet<RecordId> m_seen;
    QList<Mention> m_found;
};

} // namespace

namespace mentions {

Result<QList<Mention>> find(const RecordReader &reader, const PersonWords &words, const RecordId &person)
{
    return Search(reader, words, person).run();
}

} // namespace mentions
