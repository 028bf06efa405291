// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importvalues.h"

#include "models/schema/fieldtext.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "models/schema/rules.h"

namespace {

// Tables with more records are not read for the sake of a name; their records are known by id alone.
constexpr qint64 mostNames = 100'000;
constexpr qsizetype tellingLetters = 4;

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text, {}};
}

std::optional<bool> tickOf(const QString &text)
{
    const QString folded = folding::fold(text);
    if (QStringLiteral("ja|j|x|yes|y|wahr|true|1|✓|✔").split(u'|').contains(folded))
        return true;
    if (QStringLiteral("nein|n|no|falsch|false|0|-|–").split(u'|').contains(folded))
        return false;
    return std::nullopt;
}

/// "zugesagt" and "Zusage" both begin like the label "Zugesagt"; nothing if it is not clear which is meant.
QString choiceOf(const Field &field, const QString &text)
{
    const QString typed = folding::fold(text);
    QStringList alike;
    for (const Choice &choice : field.choices()) {
        const QString label = folding::fold(field.choiceLabel(choice.name));
        if (typed == choice.name || typed == label)
            return choice.name;
        if (typed.size() >= tellingLetters && label.startsWith(typed))
            alike.append(choice.name);
    }
    return alike.size() == 1 ? alike.first() : QString();
}

QStringList namesOfRecord(const Record &record)
{
    QStringList names{record.title()};
    for (const QStringView field : {QStringView(names::name), QStringView(names::shortName),
                                    QStringView(u"key"), QStringView(u"wording")}) {
        if (record.table().field(field))
            names.append(record.text(field));
    }
    const QStringList &title = record.table().titleFields();
    if (record.table().isPeople() && title.size() == 2)
        names.append(record.text(title.at(1)) + u' ' + record.text(title.at(0)));
    if (record.table().owner() == names::conference && record.table().hasPosition())
        names.append(record.value(names::position).toString());
    if (record.table().name() == names::conference)
        names.append(record.value(names::date).toDate().toString(Qt::ISODate));
    for (QString &name : names)
        name = folding::fold(name.trimmed());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

Result<QVariant> ImportValues::value(const Record &record, const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return QVariant();
    switch (field.type()) {
    case FieldType::Reference:
        return reference(record, field, text.trimmed());
    case FieldType::Boolean:
        if (const auto tick = tickOf(text.trimmed()))
            return QVariant(*tick);
        break;
    case FieldType::Choice: {
        if (const QString choice = choiceOf(field, text.trimmed()); !choice.isEmpty())
            return QVariant(choice);
        QStringList labels;
        for (const Choice &choice : field.choices())
            labels.append(field.choiceLabel(choice.name));
        return invalid(tr("“%1” is none of the choices: %2.").arg(text, labels.join(QStringLiteral(", "))));
    }
    case FieldType::Date:
        // A moment with its time of the day, as spreadsheets have it.
        if (const auto date = fieldtext::fromText(field, text.trimmed().left(10)))
            return date;
        break;
    default:
        break;
    }
    if (auto value = fieldtext::fromText(field, text))
        return value;
    return fieldtext::fromDisplay(field, text, m_locale);
}

QList<Record> ImportValues::called(const Names &names, const Record &record, const QString &text) const
{
    QList<Record> found = names.values(folding::fold(text));
    if (found.size() < 2 || !record.table().field(names::conference))
        return found;
    const RecordId conference = record.reference(names::conference);
    QList<Record> near;
    for (const Record &candidate : found) {
        if (candidate.table().field(names::conference) &&
            candidate.reference(names::conference) == conference)
            near.append(candidate);
    }
    return near.isEmpty() ? found : near;
}

Result<QVariant> ImportValues::reference(const Record &record, const Field &field, const QString &text)
{
    const Table &table = *m_reader.schema().table(field.referencedTable());
    if (const auto id = RecordId::fromString(text)) {
        const auto known = m_reader.record(table.name(), *id);
        if (!known)
            return known.error();
        if (*known)
            return QVariant::fromValue(*id);
    }
    const auto names = namesOf(table);
    if (!names)
        return names.error();
    const QList<Record> found = called(**names, record, text);
    if (found.size() == 1)
        return QVariant::fromValue(found.first().id());
    if (found.size() > 1)
        //: %1 is the name of several entities ("People")
        return invalid(tr("Several %1 are called “%2”; name one by its id.").arg(table.pluralLabel(), text));
    const auto made = makeNamed(table, text);
    if (!made)
        //: %1 is the name of an entity ("Question")
        return invalid(tr("There is no %1 “%2” yet; create it first.").arg(table.label(), text));
    m_names[table.name()].insert(folding::fold(text), *made);
    m_made.insert(made->id(), *made);
    return QVariant::fromValue(made->id());
}

Result<const ImportValues::Names *> ImportValues::namesOf(const Table &table)
{
    const auto known = m_names.constFind(table.name());
    if (known != m_names.constEnd())
        return &*known;
    Names names;
    const auto count = m_reader.count(RecordQuery::all(table.name()));
    if (!count)
        return count.error();
    if (*count <= mostNames) {
        const auto records = m_reader.records(RecordQuery::all(table.name()));
        if (!records)
            return records.error();
        for (const Record &record : *records) {
            for (const QString &name : namesOfRecord(record))
                names.insert(name, record);
        }
    }
    return &*m_names.insert(table.name(), names);
}

std::optional<Record> ImportValues::makeNamed(const Table &table, const QString &name) const
{
    if (!table.owner().isEmpty() || table.titleFields().size() != 1 || table.hasPosition())
        return std::nullopt;
    const Field &title = *table.field(table.titleFields().first());
    const auto accepted = title.isText() ? title.accept(name) : Result<QVariant>(QVariant());
    if (!accepted || !accepted->isValid())
        return std::nullopt;
    Record record = Record::create(table);
    record.set(title.name(), *accepted);
    const auto nothing = [](const QString &, const RecordId &) { return std::optional<Record>(); };
    return rules::check(record, nothing).isEmpty() ? std::optional(record) : std::nullopt;
}
