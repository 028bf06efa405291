// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/personview.h"

#include "models/changes/changejson.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QJsonArray>

#include <algorithm>

PersonView::PersonView(const RecordReader &reader, const PersonFile &file, const QLocale &locale)
    : m_reader(reader), m_file(file), m_locale(locale)
{
}

QString PersonView::anotherPerson()
{
    return Chapters::tr("another person");
}

QString PersonView::nameOf(const RecordId &person) const
{
    if (person == m_file.person)
        return m_file.own().record.title();
    for (const PersonFile::Finding &namesake : m_file.namesakes) {
        if (person == namesake.record.id())
            return namesake.record.title();
    }
    return anotherPerson();
}

bool PersonView::isOther(const Field &field, const QVariant &value) const
{
    return field.type() == FieldType::Reference && field.referencedTable() == names::person &&
           value.isValid() && nameOf(value.value<RecordId>()) == anotherPerson();
}

Result<QString> PersonView::title(QStringView table, const RecordId &id) const
{
    if (table == names::person)
        return nameOf(id);
    const QStringList &fields = m_reader.schema().table(table)->titleFields();
    const bool isPlain = std::none_of(fields.begin(), fields.end(), [&](const QString &name) {
        return m_reader.schema().table(table)->field(name)->type() == FieldType::Reference;
    });
    if (isPlain)
        return m_reader.title(table, id);
    const auto record = m_reader.record(table, id);
    if (!record)
        return record.error();
    return *record ? title(**record) : Result<QString>(QString());
}

Result<QString> PersonView::title(const Record &record) const
{
    const Table &table = record.table();
    if (table.name() == names::person)
        return nameOf(record.id());
    QStringList parts;
    for (const QString &name : table.titleFields()) {
        const auto part = display(*table.field(name), record.value(name));
        if (!part)
            return part.error();
        parts.append(*part);
    }
    parts.removeAll(QString());
    return parts.join(table.titleSeparator());
}

Result<QString> PersonView::display(const Field &field, const QVariant &value) const
{
    if (!value.isValid())
        return QString();
    if (field.type() == FieldType::Reference) {
        const auto found = title(field.referencedTable(), value.value<RecordId>());
        return found && found->isEmpty() ? Result<QString>(Chapters::tr("(no longer in the file)")) : found;
    }
    if (field.type() == FieldType::Blob)
        return datasize::toDisplay(value.toByteArray().size(), m_locale);
    return fieldtext::toDisplay(field, value, m_locale);
}

QString PersonView::author(const ChangeSet &changes) const
{
    if (changes.author.isEmpty() || m_file.isPerson(changes.author))
        return changes.author;
    return Chapters::tr("somebody else");
}

QString PersonView::time(const QDateTime &time) const
{
    return fieldtext::timeToDisplay(time, m_locale);
}

Result<QString> PersonView::conflictText(const Record &conflict, QStringView side) const
{
    const QString stored = conflict.text(side);
    const Table *about = m_reader.schema().table(conflict.text(names::entity));
    if (stored.isEmpty() || !about)
        return stored;
    const Field *field = about->field(conflict.text(names::field));
    // Without a field the values are records of the same kind.
    if (!field) {
        const auto id = RecordId::fromString(stored);
        return id ? title(about->name(), *id) : Result<QString>(QString());
    }
    const auto value = fieldtext::fromText(*field, stored);
    return value ? display(*field, *value) : Result<QString>(QString());
}

Result<void> PersonView::insert(QJsonObject &json, const QString &key, const QString &titleKey,
                                const Field &field, const QVariant &value) const
{
    if (!isOther(field, value))
        json.insert(key, fieldtext::toJson(field, value));
    if (field.type() != FieldType::Reference || !value.isValid())
        return {};
    const auto title = display(field, value);
    if (!title)
        return title.error();
    json.insert(titleKey, *title);
    return {};
}

Result<QJsonObject> PersonView::json(const Record &record) const
{
    QJsonObject json{{QStringLiteral("id"), record.id().toString()}};
    for (const Field &field : record.table().fields()) {
        const QVariant value = record.value(field.name());
        if (!value.isValid())
            continue;
        if (const auto done =
                insert(json, field.name(), field.name() + QStringLiteral("-title"), field, value);
            !done)
            return done.error();
    }
    return json;
}

Result<QJsonObject> PersonView::json(const ChangeSet &changes) const
{
    QJsonArray rows;
    for (const RowChange &row : changes.rows) {
        QJsonObject fields;
        for (auto change = row.fields.cbegin(); change != row.fields.cend(); ++change) {
            const Field *field = m_reader.schema().table(row.table)->field(change.key());
            // What this program does not know may tell of others.
            if (!field)
                continue;
            QJsonObject values;
            for (const auto &[key, value] : {std::pair{QStringLiteral("before"), change->before},
                                             std::pair{QStringLiteral("after"), change->after}}) {
                if (const auto done = insert(values, key, key + QStringLiteral("-title"), *field, value);
                    !done)
                    return done.error();
            }
            fields.insert(change.key(), values);
        }
        rows.append(QJsonObject{{QStringLiteral("entity"), row.table},
                                {QStringLiteral("id"), row.id.toString()},
                                {QStringLiteral("kind"), changejson::kindToText(row.kind)},
                                {QStringLiteral("fields"), fields}});
    }
    return QJsonObject{{QStringLiteral("id"), changes.id.toString()},
                       {QStringLiteral("time"), changes.time.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("author"), author(changes)},
                       {QStringLiteral("label"), changes.label},
                       {QStringLiteral("rows"), rows}};
}
