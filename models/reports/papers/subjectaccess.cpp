// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changejson.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/papers/papers.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"
#include "models/schema/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace {

using chaptertext::cell;

/// A record that says something about a person, and what happened to it.
struct Finding
{
    Record record;
    /// Newest first.
    QList<ChangeSet> history;
};

/// Collects what a file holds about one person: the person's own record first, then all that refers to it.
Result<QList<Finding>> findAll(const RecordReader &reader, const RecordId &person)
{
    const auto referrers = reader.referrers(names::person, person, std::numeric_limits<int>::max());
    if (!referrers)
        return referrers.error();
    QList<std::pair<QString, RecordId>> places = {{names::person.toString(), person}};
    for (const Referrer &referrer : *referrers) {
        const std::pair<QString, RecordId> place(referrer.table, referrer.id);
        if (!places.contains(place))
            places.append(place);
    }
    QList<Finding> findings;
    for (const auto &[table, id] : std::as_const(places)) {
        const auto record = reader.record(table, id);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        HistoryQuery query;
        query.table = table;
        query.record = id;
        const auto history = reader.history(query);
        if (!history)
            return history.error();
        findings.append({**record, *history});
    }
    if (findings.isEmpty())
        return Error{Error::Code::NotFound, Chapters::tr("There is no such person."), person.toString()};
    return findings;
}

/// One finding as heading, fields and changes.
class FindingWriter
{
public:
    FindingWriter(const RecordReader &reader, const QLocale &locale) : m_reader(reader), m_locale(locale) {}

    Result<QList<Block>> blocks(const Finding &finding, int number) const
    {
        const Record &record = finding.record;
        const auto title = m_reader.title(record.table().name(), record.id());
        if (!title)
            return title.error();
        const auto fields = fieldTable(record);
        if (!fields)
            return fields.error();
        QList<Block> blocks = {blocks::Heading{2,
                                               QStringLiteral("%1: %2").arg(record.table().label(), *title),
                                               QStringLiteral("record-%1").arg(number)},
                               *fields};
        if (!finding.history.isEmpty())
            blocks.append(historyTable(finding));
        return blocks;
    }

private:
    Result<QString> display(const Field &field, const QVariant &value) const
    {
        if (field.type() == FieldType::Reference)
            return m_reader.title(field.referencedTable(), value.value<RecordId>());
        if (field.type() == FieldType::Blob)
            return m_locale.formattedDataSize(value.toByteArray().size());
        return fieldtext::toDisplay(field, value, m_locale);
    }

    Result<blocks::Table> fieldTable(const Record &record) const
    {
        blocks::Table table;
        table.summary = Chapters::tr("Each row has the name of a field and what stands in it.");
        table.headerColumns = 1;
        table.columnWidths = {1, 2};
        table.rows.append({cell(Chapters::tr("Field")), cell(Chapters::tr("Stored"))});
        for (const Field &field : record.table().fields()) {
            const QVariant value = record.value(field.name());
            if (!value.isValid())
                continue;
            const auto text = display(field, value);
            if (!text)
                return text.error();
            table.rows.append({cell(field.label()), cell(*text)});
        }
        return table;
    }

    blocks::Table historyTable(const Finding &finding) const
    {
        blocks::Table table;
        table.caption = Chapters::tr("When and by whom it was written");
        table.summary = Chapters::tr("One row for each change, the newest first.");
        table.columnWidths = {2, 2, 3};
        table.rows.append({cell(Chapters::tr("Time")), cell(Chapters::tr("Author and device")),
                           cell(Chapters::tr("Change"))});
        for (const ChangeSet &change : finding.history) {
            QStringList source = {change.author, change.device};
            source.removeAll(QString());
            table.rows.append({cell(fieldtext::timeToDisplay(change.time, m_locale)),
                               cell(source.join(QStringLiteral(", "))), cell(change.label)});
        }
        return table;
    }

    const RecordReader &m_reader;
    QLocale m_locale;
};

/// Of the newest change, so that the same data give the same document.
QDateTime newest(const QList<Finding> &findings)
{
    QDateTime time;
    for (const Finding &finding : findings) {
        for (const ChangeSet &change : finding.history)
            time = !time.isValid() || change.time > time ? change.time : time;
    }
    return time;
}

QJsonObject toJson(const Finding &finding, const Schema &schema)
{
    QJsonArray history;
    for (const ChangeSet &change : finding.history) {
        ChangeSet own = change;
        own.rows.removeIf([&](const RowChange &row) { return row.id != finding.record.id(); });
        history.append(changejson::toJson(own, schema));
    }
    return {{QStringLiteral("entity"), finding.record.table().name()},
            {QStringLiteral("record"), recordjson::toJson(finding.record)},
            {QStringLiteral("history"), history}};
}

} // namespace

namespace papers {

Result<Document> subjectAccess(const RecordReader &reader, const RecordId &person, const QLocale &locale)
{
    const auto findings = findAll(reader, person);
    if (!findings)
        return findings.error();
    const auto name = reader.title(names::person, person);
    if (!name)
        return name.error();
    Document document;
    DocumentProperties &properties = document.properties;
    properties.subject = Chapters::tr("Information under Art. 15 GDPR");
    properties.title = QStringLiteral("%1 – %2").arg(properties.subject, *name);
    properties.runningTitle = properties.title;
    properties.language = chaptertext::languageTag(locale);
    properties.created = newest(*findings);
    document.blocks = {
        blocks::Heading{1, properties.title, QStringLiteral("head")},
        chaptertext::paragraph(Chapters::tr(
            "This is all that the file of the social space conferences holds about this person: the person's "
            "own record, and every record that refers to it. Texts typed as free words are not searched for "
            "names.")),
        chaptertext::paragraph(
            Chapters::tr("%n record(s) were found.", nullptr, static_cast<int>(findings->size())))};
    const FindingWriter writer(reader, locale);
    int number = 0;
    for (const Finding &finding : *findings) {
        const auto blocks = writer.blocks(finding, ++number);
        if (!blocks)
            return blocks.error();
        document.blocks += *blocks;
    }
    return document;
}

Result<QByteArray> subjectAccessJson(const RecordReader &reader, const RecordId &person)
{
    const auto findings = findAll(reader, person);
    if (!findings)
        return findings.error();
    QJsonArray records;
    for (const Finding &finding : *findings)
        records.append(toJson(finding, reader.schema()));
    return QJsonDocument(QJsonObject{{QStringLiteral("person"), person.toString()},
                                     {QStringLiteral("records"), records}})
        .toJson();
}

} // namespace papers
