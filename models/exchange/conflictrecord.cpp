// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/conflictrecord.h"

#include "models/changes/edits.h"
#include "models/joining.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QUuid>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ConflictRecord)
};

using Kind = merge::Conflict::Kind;

// Ids of conflicts are made from what they say (RFC 9562, UUID version 5).
constexpr QUuid conflictSpace(0x6f0c8d5e, 0x52a1, 0x4b7e, 0x9d, 0x3f, 0x1b, 0x27, 0xa0, 0x9c, 0x44, 0xe6);

const QList<std::pair<Kind, QString>> &kindNames()
{
    static const QList<std::pair<Kind, QString>> kinds = {
        {Kind::BothChanged, QStringLiteral("both-changed")},
        {Kind::RemovedHere, QStringLiteral("removed-here")},
        {Kind::RemovedThere, QStringLiteral("removed-there")},
        {Kind::Twin, QStringLiteral("twin")}};
    return kinds;
}

QString kindName(Kind kind)
{
    const auto found = std::find_if(kindNames().begin(), kindNames().end(),
                                    [&](const auto &entry) { return entry.first == kind; });
    return found->second;
}

QString valueText(const Field *field, const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<RecordId>())
        return value.value<RecordId>().toString();
    // A picture is no wording; theirs stays in the history.
    if (!field || field->type() == FieldType::Blob)
        return {};
    return fieldtext::toText(*field, value);
}

QVariant optionalText(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

class Decision
{
public:
    Decision(const RecordReader &reader, conflictrecord::Side side) : m_reader(reader), m_side(side) {}

    Result<void> add(const Record &record)
    {
        const auto conflict = conflictrecord::read(m_reader.schema(), record);
        if (conflict) {
            if (const auto decided = decide(*conflict); !decided)
                return decided;
        }
        m_changes.append(edits::remove(record));
        return {};
    }

    const ChangeSet &changes() const { return m_changes; }

private:
    Result<void> decide(const merge::Conflict &conflict)
    {
        const auto current = m_reader.record(conflict.table, conflict.id);
        if (!current)
            return current.error();
        if (!*current)
            return {};
        const bool theirs = m_side == conflictrecord::Side::Theirs;
        switch (conflict.kind) {
        case Kind::BothChanged:
            if (theirs)
                m_changes.append(edits::setField(**current, conflict.field, conflict.theirs));
            return {};
        case Kind::RemovedHere:
            return theirs ? Result<void>() : remove(**current);
        case Kind::RemovedThere:
            return theirs ? remove(**current) : Result<void>();
        case Kind::Twin:
            return theirs ? join(**current, conflict) : Result<void>();
        }
        return {};
    }

    Result<void> remove(const Record &record)
    {
        const auto referrers = m_reader.referrers(record.table().name(), record.id(), 1);
        if (!referrers)
            return referrers.error();
        if (!referrers->isEmpty())
            return Error{
                Error::Code::Referenced,
                Sentences::tr("“%1” cannot be removed: other records refer to it. Keep it, or take it "
                              "out of them first.")
                    .arg(record.title()),
                {}};
        m_changes.append(edits::remove(record));
        return {};
    }

    Result<void> join(const Record &kept, const merge::Conflict &conflict)
    {
        const auto dropped = m_reader.record(conflict.table, conflict.theirs.value<RecordId>());
        if (!dropped)
            return dropped.error();
        if (!*dropped)
            return {};
        const auto joined = joining::join(m_reader, kept, **dropped);
        if (!joined)
            return joined.error();
        m_changes.append(*joined);
        return {};
    }

    const RecordReader &m_reader;
    conflictrecord::Side m_side;
    ChangeSet m_changes;
};

} // namespace

namespace conflictrecord {

Record make(const Schema &schema, const merge::Conflict &conflict, const QString &subject,
            const QString &device)
{
    const Table *table = schema.table(conflict.table);
    const Field *field = table->field(conflict.field);
    const QStringList texts = {valueText(field, conflict.base), valueText(field, conflict.ours),
                               valueText(field, conflict.theirs)};
    const QStringList key =
        QStringList{kindName(conflict.kind), conflict.table, conflict.id.toString(), conflict.field} + texts;
    const QUuid id = QUuid::createUuidV5(conflictSpace, key.join(QChar(u'\0')).toUtf8());

    Record record(*schema.table(names::conflict), RecordId::fromBytes(id.toRfc4122()).value_or(RecordId()));
    record.set(names::subject, optionalText(subject));
    record.set(names::kind, kindName(conflict.kind));
    record.set(names::entity, conflict.table);
    record.set(names::record, conflict.id.toString());
    record.set(names::field, optionalText(conflict.field));
    record.set(names::base, optionalText(texts.at(0)));
    record.set(names::ours, optionalText(texts.at(1)));
    record.set(names::theirs, optionalText(texts.at(2)));
    record.set(names::device, optionalText(device));
    return record;
}

std::optional<merge::Conflict> read(const Schema &schema, const Record &record)
{
    const auto kind = std::find_if(kindNames().begin(), kindNames().end(), [&](const auto &entry) {
        return entry.second == record.text(names::kind);
    });
    const Table *table = schema.table(record.text(names::entity));
    const auto id = RecordId::fromString(record.text(names::record));
    if (kind == kindNames().end() || !table || !id)
        return std::nullopt;
    merge::Conflict conflict{kind->first, table->name(), *id, record.text(names::field), {}, {}, {}};
    if (conflict.kind == Kind::Twin) {
        conflict.ours = QVariant::fromValue(conflict.id);
        conflict.theirs =
            QVariant::fromValue(RecordId::fromString(record.text(names::theirs)).value_or(RecordId()));
        return conflict;
    }
    const Field *field = table->field(conflict.field);
    if (!field)
        return conflict.kind == Kind::BothChanged ? std::nullopt : std::optional(conflict);
    for (const auto &[name, value] : {std::pair{names::base, &conflict.base},
                                      {names::ours, &conflict.ours},
                                      {names::theirs, &conflict.theirs}}) {
        const auto parsed = fieldtext::fromText(*field, record.text(name));
        if (!parsed)
            return std::nullopt;
        *value = *parsed;
    }
    return conflict;
}

Result<ChangeSet> decide(const RecordReader &reader, const QList<Record> &conflicts, Side side)
{
    Decision decision(reader, side);
    for (const Record &record : conflicts) {
        if (const auto added = decision.add(record); !added)
            return added.error();
    }
    ChangeSet changes = decision.changes();
    changes.label = Sentences::tr("Decide %n conflict(s)", nullptr, static_cast<int>(conflicts.size()));
    return changes;
}

Result<ChangeSet> decideFor(const RecordReader &reader, const Record &conflict, const QVariant &value)
{
    const auto about = read(reader.schema(), conflict);
    const Result<std::optional<Record>> current =
        about ? reader.record(about->table, about->id) : std::optional<Record>();
    if (!current)
        return current.error();
    if (!*current || about->kind != Kind::BothChanged)
        return Error{Error::Code::NotFound, Sentences::tr("What this conflict is about is gone."), {}};
    const auto accepted = (*current)->table().field(about->field)->accept(value);
    if (!accepted)
        return accepted.error();
    ChangeSet changes = edits::setField(**current, about->field, *accepted);
    changes.append(edits::remove(conflict));
    changes.label = Sentences::tr("Decide %n conflict(s)", nullptr, 1);
    return changes;
}

} // namespace conflictrecord
