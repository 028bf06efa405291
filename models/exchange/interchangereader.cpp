// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/interchangereader.h"

#include "models/changes/edits.h"
#include "models/changes/erasing.h"
#include "models/changes/withdrawing.h"
#include "models/exchange/removedstates.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int formatVersion = 1;

Error invalid(const QString &text, const QString &detail = {})
{
    return {Error::Code::Invalid, text, detail};
}

// A title says more than an id, but a record that is wrong need not have one.
QString calling(const Record &record)
{
    const QString title = record.title();
    return title.isEmpty() ? record.id().toString() : title;
}

} // namespace

Result<ChangeSet> InterchangeReader::read(const QByteArray &json)
{
    const auto records = parse(json);
    if (!records)
        return records.error();
    for (const QString &name : records->keys()) {
        if (!m_reader.schema().table(name))
            return invalid(tr("The file has records of “%1”, which this program does not know.").arg(name));
    }
    if (const auto found = findKnown(*records); !found)
        return found.error();
    const auto erased = m_reader.erasedRecords();
    if (!erased)
        return erased.error();
    m_erased = *erased;
    m_erasedNames = ErasedNames(erasedPeople(records->value(names::person.toString()).toArray()));
    for (const Table &table : m_reader.schema().tables()) {
        if (const auto done = readTable(table, records->value(table.name())); !done)
            return done.error();
    }
    if (m_changes.isEmpty())
        return m_changes;
    m_changes.id = RecordId::create();
    m_changes.label = tr("Import %n record(s)", nullptr, static_cast<int>(m_changes.rows.size()));
    return m_changes;
}

Result<QJsonObject> InterchangeReader::parse(const QByteArray &json) const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(tr("This is not a JSON file: it cannot be read from byte %L1 on.").arg(fault.offset),
                       fault.errorString());
    const QJsonObject root = document.object();
    if (root.value(u"format") != QStringLiteral("sozialraum"))
        return invalid(tr("This file is not in the interchange format of Sozialraum."));
    const QJsonValue version = root.value(u"version");
    if (version.toInt() > formatVersion)
        return Error{Error::Code::TooNew,
                     tr("This file was written by a newer version of Sozialraum. Install that version to "
                        "import it."),
                     QStringLiteral("interchange version %1").arg(version.toInt())};
    if (version.toInt() != formatVersion)
        return invalid(tr("This file does not say which version of the interchange format it has."));
    if (!root.value(u"records").isObject())
        return invalid(tr("This file has no records."));
    return root.value(u"records").toObject();
}

// All at once: asked one by one, every new id would have to be looked up in every table.
Result<void> InterchangeReader::findKnown(const QJsonObject &records)
{
    constexpr qsizetype page = 500;
    QList<RecordId> ids;
    for (const QJsonValue table : records) {
        const QJsonArray list = table.toArray();
        for (const QJsonValue record : list) {
            if (const auto id = RecordId::fromString(record[u"id"].toString()))
                ids.append(*id);
        }
    }
    for (const Table &table : m_reader.schema().tables()) {
        for (qsizetype first = 0; first < ids.size(); first += page) {
            const auto known = m_reader.records(RecordQuery::withIds(table.name(), ids.mid(first, page)));
            if (!known)
                return known.error();
            for (const Record &record : *known)
                m_known.insert(record.id(), record);
        }
    }
    return {};
}

// Those of \p people who were erased here since; what is wrong with them matters to nobody.
QList<Record> InterchangeReader::erasedPeople(const QJsonArray &people) const
{
    QList<Record> erased;
    for (const QJsonValue person : people) {
        const auto id = RecordId::fromString(person[u"id"].toString());
        if (!id || !m_erased.contains(*id))
            continue;
        if (const auto read =
                readFields(Record(*m_reader.schema().table(names::person), *id), person.toObject()))
            erased.append(*read);
    }
    return erased;
}

Result<void> InterchangeReader::readTable(const Table &table, const QJsonValue &json)
{
    if (json.isUndefined())
        return {};
    if (!json.isArray())
        return invalid(tr("The entry “%1” is not a list of records.").arg(table.name()));
    const auto removed = removedStates(m_reader, table);
    if (!removed)
        return removed.error();
    m_removed = *removed;
    const QJsonArray records = json.toArray();
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (const auto done = readRecord(table, records.at(i), i + 1); !done)
            return done;
    }
    return {};
}

Result<void> InterchangeReader::readRecord(const Table &table, const QJsonValue &json, qsizetype number)
{
    if (!json.isObject())
        //: %1 entity, %2 its number in the file
        return invalid(tr("%1, record %2: This is not a record.").arg(table.label()).arg(number));
    const QJsonObject object = json.toObject();
    const auto id = readId(table, object, number);
    if (!id)
        return id.error();

    // An older export must not bring back who was erased since.
    if (m_erased.contains(*id)) {
        m_erasedTexts.append(
            //: %1 entity, %2 its number in the file
            tr("%1, record %2: Was erased for good and is not taken over.").arg(table.label()).arg(number));
        return {};
    }
    const auto known = knownRecord(table, *id);
    if (!known)
        return known.error();
    const auto read = readFields(known->value_or(Record(table, *id)), object);
    if (!read)
        return read.error();
    const Record record = withoutWithdrawn(*read);
    if (!*known)
        return add(record);
    change(**known, record);
    return {};
}

Result<RecordId> InterchangeReader::readId(const Table &table, const QJsonObject &json, qsizetype number)
{
    const auto id = RecordId::fromString(json.value(u"id").toString());
    if (!id)
        //: %1 entity, %2 its number in the file
        return invalid(tr("%1, record %2: The id is missing or not valid.").arg(table.label()).arg(number));
    if (m_seen.contains(*id))
        //: %1 entity, %2 its number in the file, %3 id
        return invalid(tr("%1, record %2: The id %3 is there twice.")
                           .arg(table.label())
                           .arg(number)
                           .arg(id->toString()));
    m_seen.insert(*id);
    return *id;
}

Result<std::optional<Record>> InterchangeReader::knownRecord(const Table &table, const RecordId &id) const
{
    const auto known = m_known.constFind(id);
    if (known == m_known.constEnd())
        return std::optional<Record>();
    if (known->table().name() == table.name())
        return std::optional<Record>(*known);
    //: %1 entity, %2 id, %3 another entity
    return invalid(tr("%1 %2: This id already belongs to an entry in %3.")
                       .arg(table.label(), id.toString(), known->table().pluralLabel()));
}

Result<Record> InterchangeReader::readFields(Record record, const QJsonObject &json) const
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == u"id")
            continue;
        const Field *field = record.table().field(it.key());
        if (!field)
            //: %1 entity, %2 title of the record, %3 unknown name
            return invalid(tr("%1 “%2”: There is no field “%3”.")
                               .arg(record.table().label(), calling(record), it.key()));
        const auto value = fieldtext::fromJson(*field, it.value());
        if (!value)
            //: %1 entity, %2 title of the record, %3 field, %4 sentence that says what is wrong
            return invalid(
                tr("%1 “%2”, field “%3”: %4")
                    .arg(record.table().label(), calling(record), field->label(), value.error().text),
                field->name());
        record.set(it.key(), *value);
    }
    return record;
}

// Nor must it publish again what was taken back since.
Record InterchangeReader::withoutWithdrawn(const Record &record)
{
    const auto now = m_known.constFind(record.id());
    const Record last = now != m_known.constEnd() ? *now : m_removed.value(record.id(), record);
    const Record kept = withdrawing::kept(last, record);
    m_withdrawn += kept == record ? 0 : 1;
    return kept;
}

QStringList InterchangeReader::leftOut() const
{
    QStringList texts = m_erasedTexts;
    if (m_withdrawn > 0)
        texts.append(
            tr("%n record(s) keep consent and publication as they are here, because they were withdrawn or "
               "taken back. A new consent is entered by hand.",
               nullptr, m_withdrawn));
    return texts;
}

Result<void> InterchangeReader::add(const Record &record)
{
    Record complete = m_erasedNames.without(erasing::stripped(record, m_erased), {});
    for (const Field &field : record.table().fields()) {
        // A tick has no third state.
        if (field.type() == FieldType::Boolean && !complete.value(field.name()).isValid())
            complete.set(field.name(), false);
        if (field.isRequired() && !complete.value(field.name()).isValid())
            //: %1 entity, %2 title of the record, %3 field
            return invalid(tr("%1 “%2”: The field “%3” must be filled in.")
                               .arg(record.table().label(), calling(record), field.label()),
                           field.name());
    }
    m_changes.rows += edits::insert(complete).rows;
    return {};
}

void InterchangeReader::change(const Record &before, const Record &after)
{
    const Record kept = m_erasedNames.without(erasing::stripped(after, m_erased), before);
    m_changes.rows += edits::update(before, kept).rows;
}
