// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/mentions.h"

#include "models/schema/names.h"

#include <algorithm>

namespace {

using mentions::Mention;

Result<void> lookThrough(const RecordReader &reader, const Table &table, const Field &field,
                         const PersonWords &words, QList<Mention> &found)
{
    QVariantList parts;
    for (const QString &part : words.foldedParts())
        parts.append(part);
    RecordQuery query = RecordQuery::all(table.name());
    query.conditions = {{field.name(), RecordQuery::Condition::Kind::Names, parts}};
    const auto records = reader.records(query);
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        const QString text = record.text(field.name());
        const QList<PersonWords::Place> places = words.placesIn(text);
        if (places.isEmpty())
            continue;
        const auto sure = std::find_if(places.begin(), places.end(),
                                       [](const PersonWords::Place &place) { return place.isSure; });
        found.append({table.name(), record.id(), field.name(), text,
                      sure == places.end() ? places.constFirst() : *sure});
    }
    return {};
}

} // namespace

namespace mentions {

Result<QList<Mention>> find(const RecordReader &reader, const PersonWords &words, const RecordId &person)
{
    QList<Mention> found;
    for (const Table &table : reader.schema().tables()) {
        for (const Field &field : table.fields()) {
            if (!field.isText())
                continue;
            if (const auto done = lookThrough(reader, table, field, words, found); !done)
                return done.error();
        }
    }
    found.removeIf([&person](const Mention &mention) { return mention.record == person; });
    std::stable_sort(found.begin(), found.end(), [](const Mention &left, const Mention &right) {
        return left.place.isSure && !right.place.isSure;
    });
    return found;
}

QString passage(const QString &text, const QList<PersonWords::Place> &places, qsizetype around)
{
    const qsizetype first = places.constFirst().start;
    const qsizetype last = places.constLast().start + places.constLast().length;
    qsizetype from = std::max<qsizetype>(0, first - around);
    qsizetype to = std::min(text.size(), last + around);
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space < 0 || space > first ? first : space + 1;
    }
    if (to < text.size())
        to = std::max(last, text.lastIndexOf(u' ', to));
    return (from > 0 ? QStringLiteral("… ") : QString()) + text.mid(from, to - from).simplified() +
           (to < text.size() ? QStringLiteral(" …") : QString());
}

bool isSomebodysName(QStringView table, QStringView field)
{
    return table == names::person && field != names::note && field != names::function;
}

} // namespace mentions
