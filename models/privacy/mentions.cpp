// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/mentions.h"

#include "models/schema/names.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

Result<bool> wasEverNaming(const RecordReader &reader, const PersonWords &words, const RecordId &picture)
{
    const auto history = reader.history({names::picture.toString(), picture, 0, 0});
    if (!history)
        return history.error();
    const auto isNaming = [&](const RowChange &row) {
        const QStringView texts[] = {names::caption, names::altText};
        return row.id == picture && std::any_of(std::begin(texts), std::end(texts), [&](QStringView field) {
                   const FieldChange change = row.fields.value(field.toString());
                   return words.areSurelyIn(change.before.toString()) ||
                          words.areSurelyIn(change.after.toString());
               });
    };
    return std::any_of(history->begin(), history->end(), [&](const ChangeSet &step) {
        return std::any_of(step.rows.begin(), step.rows.end(), isNaming);
    });
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

Result<QSet<RecordId>> removedPictures(const RecordReader &reader, const PersonWords &words)
{
    const auto steps = reader.removals(names::picture);
    if (!steps)
        return steps.error();
    QSet<RecordId> removed;
    for (const ChangeSet &step : *steps) {
        for (const RowChange &row : step.rows) {
            if (row.table == names::picture && row.kind == RowChange::Kind::Delete)
                removed.insert(row.id);
        }
    }
    QSet<RecordId> naming;
    for (const RecordId &id : std::as_const(removed)) {
        const auto now = reader.keyOf(names::picture, id);
        if (!now)
            return now.error();
        const auto isNamed = *now == 0 ? wasEverNaming(reader, words, id) : Result<bool>(false);
        if (!isNamed)
            return isNamed.error();
        if (*isNamed)
            naming.insert(id);
    }
    return naming;
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
