// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/accessfacts.h"
#include "models/reports/papers/papers.h"
#include "models/schema/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

Result<QJsonObject> findingJson(const PersonFile::Finding &finding, const PersonView &view, bool isThere)
{
    const auto title = view.title(finding.record);
    if (!title)
        return title.error();
    QJsonObject json{{QStringLiteral("entity"), finding.record.table().name()},
                     {QStringLiteral("title"), *title}};
    if (isThere) {
        const auto record = view.json(finding.record);
        if (!record)
            return record.error();
        json.insert(QStringLiteral("record"), *record);
    } else {
        json.insert(QStringLiteral("id"), finding.record.id().toString());
    }
    QJsonArray history;
    for (const ChangeSet &changes : finding.history) {
        const auto step = view.json(changes);
        if (!step)
            return step.error();
        history.append(*step);
    }
    json.insert(QStringLiteral("history"), history);
    return json;
}

Result<QJsonArray> findingsJson(const QList<PersonFile::Finding> &findings, const PersonView &view,
                                bool areThere)
{
    QJsonArray all;
    for (const PersonFile::Finding &finding : findings) {
        const auto json = findingJson(finding, view, areThere);
        if (!json)
            return json.error();
        all.append(*json);
    }
    return all;
}

Result<QJsonArray> passagesJson(const QList<PersonFile::Passage> &passages, const PersonView &view)
{
    QJsonArray all;
    for (const PersonFile::Passage &passage : passages) {
        QJsonObject json{{QStringLiteral("passage"), passage.text}, {QStringLiteral("sure"), passage.isSure}};
        if (!passage.table.isEmpty()) {
            const auto title = view.title(passage.table, passage.record);
            if (!title)
                return title.error();
            json.insert(QStringLiteral("entity"), passage.table);
            json.insert(QStringLiteral("field"), passage.field);
            json.insert(QStringLiteral("title"), *title);
            if (passage.isPast)
                json.insert(QStringLiteral("past"), true);
            // Whose record it is else is nothing to tell.
            if (passage.table != names::person)
                json.insert(QStringLiteral("id"), passage.record.toString());
        }
        all.append(json);
    }
    return all;
}

/// Without the pictures themselves: others may be seen in them, too.
Result<QJsonArray> picturesJson(const QList<Record> &pictures, const PersonView &view)
{
    QJsonArray all;
    for (const Record &picture : pictures) {
        auto json = view.json(picture);
        if (!json)
            return json.error();
        json->remove(names::data.toString());
        all.append(*json);
    }
    return all;
}

Result<QJsonArray> conflictsJson(const QList<Record> &conflicts, const PersonView &view)
{
    QJsonArray all;
    for (const Record &conflict : conflicts) {
        QJsonObject json{{QStringLiteral("entity"), conflict.text(names::entity)},
                         {QStringLiteral("field"), conflict.text(names::field)}};
        for (const QStringView side : {names::base, names::ours, names::theirs}) {
            const auto text = view.conflictText(conflict, side);
            if (!text)
                return text.error();
            json.insert(side.toString(), *text);
        }
        all.append(json);
    }
    return all;
}

QJsonObject authoredJson(const PersonFile::Authored &authored)
{
    QJsonObject json{{QStringLiteral("count"), authored.count}};
    if (authored.count > 0) {
        json.insert(QStringLiteral("first"), authored.first.toUTC().toString(Qt::ISODateWithMs));
        json.insert(QStringLiteral("last"), authored.last.toUTC().toString(Qt::ISODateWithMs));
    }
    return json;
}

QJsonObject factsJson(const QList<accessfacts::Fact> &facts)
{
    QJsonObject all;
    for (const accessfacts::Fact &fact : facts)
        all.insert(fact.name, QJsonObject{{QStringLiteral("known"), QJsonArray::fromStringList(fact.known)},
                                          {QStringLiteral("to-be-filled-in"), fact.isToBeFilledIn}});
    return all;
}

} // namespace

namespace papers {

Result<QByteArray> subjectAccessJson(const RecordReader &reader, const RecordId &person)
{
    const auto file = PersonFile::read(reader, person);
    if (!file)
        return file.error();
    const PersonView view(reader, *file, QLocale());
    const auto facts = accessfacts::of(reader, *file, view);
    if (!facts)
        return facts.error();
    QJsonObject json{{QStringLiteral("person"), person.toString()},
                     {QStringLiteral("note-for-the-office"), accessfacts::noteForOffice()},
                     {QStringLiteral("steps-made"), authoredJson(file->authored)},
                     {QStringLiteral("information"), factsJson(*facts)}};
    const std::pair<QString, Result<QJsonArray>> parts[] = {
        {QStringLiteral("records"), findingsJson(file->findings, view, true)},
        {QStringLiteral("former-records"), findingsJson(file->former, view, false)},
        {QStringLiteral("perhaps-same-records"), findingsJson(file->namesakes, view, false)},
        {QStringLiteral("texts"), passagesJson(file->texts, view)},
        {QStringLiteral("drafts"), passagesJson(file->drafts, view)},
        {QStringLiteral("pictures"), picturesJson(file->pictures, view)},
        {QStringLiteral("conflicts"), conflictsJson(file->conflicts, view)}};
    for (const auto &[name, part] : parts) {
        if (!part)
            return part.error();
        json.insert(name, *part);
    }
    return QJsonDocument(json).toJson();
}

} // namespace papers
