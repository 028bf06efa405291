// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tableimport.h"

#include "models/changes/edits.h"
#include "models/changes/withdrawing.h"
#include "models/exchange/importheadings.h"
#include "models/exchange/importvalues.h"
#include "models/exchange/otherrecords.h"
#include "models/exchange/removedstates.h"
#include "models/joining.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "models/schema/rules.h"

#include <algorithm>

namespace {

using Fate = ImportRow::Fate;

constexpr int mostSimilar = 3;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

/// What people would call the same thing: the title, inside its conference.
QString keyOf(const Record &record)
{
    QStringList parts;
    const Table &table = record.table();
    if (table.field(names::conference))
        parts.append(record.reference(names::conference).toString());
    for (const QString &name : table.titleFields()) {
        const bool refers = table.field(name)->type() == FieldType::Reference;
        parts.append(refers ? record.reference(name).toString() : folding::fold(record.text(name)));
    }
    return parts.join(u'|');
}

/// Two values that people would not tell apart.
bool areAlike(const QVariant &left, const QVariant &right)
{
    return left == right || (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString &&
                             folding::fold(left.toString()) == folding::fold(right.toString()));
}

// A box that nobody ticked says nothing, but not to be named or shown is said with the same "no".
bool isPermission(const Field &field)
{
    return field.name() == names::mayBeNamed || field.name() == names::publish;
}

bool isUnsaid(const Field &field, const QVariant &value)
{
    if (field.type() == FieldType::Boolean)
        return !value.isValid() || (!value.toBool() && !isPermission(field));
    return !value.isValid() || value == field.defaultValue();
}

/// Goes through the rows of one table, from top to bottom.
class Judge
{
public:
    Judge(const RecordReader &reader, const Table &table, const QStringList &columns,
          const QVariantMap &presets, const QLocale &locale)
        : m_reader(reader)
        , m_table(table)
        , m_columns(columns)
        , m_presets(presets)
        , m_values(reader, locale)
        , m_others(reader, table)
    {
    }

    Result<void> read()
    {
        const auto records = m_reader.records(RecordQuery::all(m_table.name()));
        const auto erased = m_reader.erasedRecords();
        if (!records)
            return records.error();
        if (!erased)
            return erased.error();
        const auto removed = removedStates(m_reader, m_table);
        if (!removed)
            return removed.error();
        m_erased = *erased;
        m_removed = *removed;
        for (const Record &record : *records)
            remember(record);
        return m_others.read();
    }

    Result<ImportRow> judge(const SourceTable::Row &source, const std::optional<RecordId> &decision)
    {
        ImportRow row;
        row.number = source.number;
        Record record = Record::create(m_table);
        for (auto preset = m_presets.cbegin(); preset != m_presets.cend(); ++preset)
            record.set(preset.key(), preset.value());
        QString idText;
        m_given.clear();
        m_row = &row;
        // The conference first: names of questions and groups are looked for inside it.
        for (const bool conferences : {true, false}) {
            for (qsizetype column = 0; column < m_columns.size(); ++column) {
                const QString &name = m_columns.at(column);
                if (name == u"id")
                    idText = source.cells.at(column);
                if (name.isEmpty() || name == u"id" || (name == names::conference) != conferences)
                    continue;
                if (!take(record, *m_table.field(name), source.cells.at(column)))
                    return row;
            }
        }
        return decide(record, idText.trimmed(), decision);
    }

private:
    bool take(Record &record, const Field &field, const QString &cell)
    {
        if (cell.trimmed().isEmpty())
            return true;
        const auto value = m_values.value(record, field, cell);
        if (!value) {
            //: %1 is the label of a field, %2 a sentence that says what is wrong
            m_row->text = Sentences::tr("%1: %2").arg(field.label(), value.error().text);
            return false;
        }
        record.set(field.name(), *value);
        m_given.append(&field);
        return true;
    }

    ImportRow decide(const Record &record, const QString &idText, const std::optional<RecordId> &decision)
    {
        ImportRow &row = *m_row;
        if (m_given.isEmpty()) {
            row.text = Sentences::tr("Nothing in this row has a place in the file.");
            return row;
        }
        if (const auto id = RecordId::fromString(idText)) {
            if (m_erased.contains(*id)) {
                row.fate = Fate::Known;
                row.text = Sentences::tr("Was erased for good and is not taken over");
                return row;
            }
            const auto known = m_byId.constFind(*id);
            if (known != m_byId.constEnd())
                return changed(*known, record);
            if (const QString refusal = m_others.refusal(*id); !refusal.isEmpty()) {
                row.text = refusal;
                return row;
            }
            Record withId(m_table, *id);
            for (const Field &field : m_table.fields())
                withId.set(field.name(), record.value(field.name()));
            return added(withdrawing::kept(m_removed.value(*id, withId), withId));
        }
        if (decision)
            return decision->isNull() ? added(record) : filled(m_byId.value(*decision, record), record);
        if (const Record *same = findSame(record))
            return filled(*same, record);
        row.similar = similarTo(record);
        if (row.similar.isEmpty())
            return added(record);
        row.fate = Fate::Similar;
        const auto like = m_byId.constFind(row.similar.first());
        row.text = Sentences::tr("Like “%1”").arg(like == m_byId.constEnd() ? QString() : like->title());
        return row;
    }

    const Record *findSame(const Record &record)
    {
        for (const Field &field : m_table.fields()) {
            if (!field.isUnique() || !record.value(field.name()).isValid())
                continue;
            for (const Record &known : std::as_const(m_byId)) {
                if (known.value(field.name()) == record.value(field.name()))
                    return &known;
            }
        }
        const QList<RecordId> sameTitle = m_byKey.values(keyOf(record));
        for (const RecordId &id : sameTitle) {
            const Record &known = *m_byId.constFind(id);
            if (!contradicts(known, record))
                return &known;
        }
        // One thought can be said twice, and two people can have one name.
        const bool titleTells = m_table.name() != names::contribution && !m_table.isPeople();
        return titleTells && !sameTitle.isEmpty() ? &*m_byId.constFind(sameTitle.first()) : nullptr;
    }

    bool contradicts(const Record &known, const Record &record) const
    {
        return std::any_of(m_given.begin(), m_given.end(), [&](const Field *field) {
            const QVariant value = known.value(field->name());
            return !isUnsaid(*field, value) && !areAlike(value, record.value(field->name()));
        });
    }

    QList<RecordId> similarTo(const Record &record)
    {
        if (!joining::isOftenTypedTwice(m_table))
            return {};
        QList<RecordId> ids = m_byKey.values(keyOf(record));
        const auto found = joining::similar(m_reader, record, mostSimilar);
        for (const RecordId &id : found ? *found : QList<RecordId>()) {
            if (!ids.contains(id))
                ids.append(id);
        }
        return ids;
    }

    ImportRow added(Record record)
    {
        ImportRow &row = *m_row;
        if (m_table.hasPosition() && !record.value(names::position).isValid())
            record.set(names::position, m_lastPosition.value(ownerOf(record)) + 1);
        if (!isSound(record))
            return row;
        row.fate = Fate::New;
        row.text = Sentences::tr("New");
        row.changes = edits::insert(record);
        addMade(record);
        remember(record);
        return row;
    }

    /// By its id: what the table says goes before what the file says.
    ImportRow changed(const Record &known, const Record &record) { return completed(known, record, true); }

    ImportRow filled(const Record &known, const Record &record) { return completed(known, record, false); }

    ImportRow completed(const Record &known, const Record &record, bool overwrites)
    {
        ImportRow &row = *m_row;
        Record result = known;
        int different = 0;
        for (const Field *field : m_given) {
            const QVariant before = known.value(field->name());
            const QVariant value = record.value(field->name());
            if (before == value || (!overwrites && areAlike(before, value)))
                continue;
            if (!overwrites && !isUnsaid(*field, before)) {
                ++different;
                continue;
            }
            result.set(field->name(), value);
        }
        const Record wanted = std::exchange(result, withdrawing::kept(known, result));
        QStringList labels;
        for (const Field *field : m_given) {
            if (result.value(field->name()) != known.value(field->name()))
                labels.append(field->label());
        }
        if (!labels.isEmpty() && !isSound(result))
            return row;
        row.fate = labels.isEmpty() ? Fate::Known : Fate::Fills;
        row.text = labels.isEmpty() ? Sentences::tr("Known")
                                    : Sentences::tr("Known, new: %1").arg(labels.join(QStringLiteral(", ")));
        if (different > 0)
            row.text += QStringLiteral("; ") +
                        Sentences::tr("%n other value(s) stay as they are in the file", nullptr, different);
        if (result != wanted)
            row.text +=
                QStringLiteral("; ") +
                Sentences::tr("consent and publication stay as they are, because they were withdrawn or "
                              "taken back");
        if (row.fate == Fate::Fills) {
            row.changes = edits::update(known, result);
            addMade(result);
            m_byId.insert(known.id(), result);
        }
        return row;
    }

    bool isSound(const Record &record)
    {
        const auto lookup = [this](const QString &table, const RecordId &id) -> std::optional<Record> {
            const auto made = m_values.made().constFind(id);
            if (made != m_values.made().constEnd())
                return *made;
            const auto found = m_reader.record(table, id);
            return found ? *found : std::nullopt;
        };
        const QList<Violation> broken = rules::check(record, lookup);
        if (broken.isEmpty())
            return true;
        const Field *field = m_table.field(broken.first().field);
        m_row->text =
            field ? Sentences::tr("%1: %2").arg(field->label(), broken.first().text) : broken.first().text;
        return false;
    }

    /// The records that \p record names and that the file does not have yet come before it, once.
    void addMade(const Record &record)
    {
        for (const Field &field : m_table.fields()) {
            if (field.type() != FieldType::Reference)
                continue;
            const auto made = m_values.made().constFind(record.reference(field.name()));
            if (made == m_values.made().constEnd() || m_new.contains(made->id()))
                continue;
            m_new.insert(made->id());
            ChangeSet changes = edits::insert(*made);
            changes.append(m_row->changes);
            m_row->changes = changes;
            //: %1 is the name of an entity ("Organisation")
            m_row->text += Sentences::tr("; also new: %1 “%2”").arg(made->table().label(), made->title());
        }
    }

    RecordId ownerOf(const Record &record) const
    {
        return m_table.owner().isEmpty() ? RecordId() : record.reference(m_table.owner());
    }

    void remember(const Record &record)
    {
        m_byId.insert(record.id(), record);
        m_byKey.insert(keyOf(record), record.id());
        if (m_table.hasPosition()) {
            qlonglong &last = m_lastPosition[ownerOf(record)];
            last = std::max(last, record.number(names::position));
        }
    }

    const RecordReader &m_reader;
    const Table &m_table;
    const QStringList &m_columns;
    const QVariantMap &m_presets;
    ImportValues m_values;
    OtherRecords m_others;
    QSet<RecordId> m_erased;
    QHash<RecordId, Record> m_removed;
    QHash<RecordId, Record> m_byId;
    QMultiHash<QString, RecordId> m_byKey;
    QHash<RecordId, qlonglong> m_lastPosition;
    QSet<RecordId> m_new;
    /// Of the row that is judged.
    QList<const Field *> m_given;
    ImportRow *m_row = nullptr;
};

} // namespace

TableImport::TableImport(const RecordReader &reader, const Table &table, SourceTable source,
                         const QVariantMap &presets, const QLocale &locale)
    : m_reader(reader)
    , m_table(&table)
    , m_source(std::move(source))
    , m_presets(presets)
    , m_locale(locale)
    , m_columns(importheadings::fieldsFor(m_source.heads, table))
{
}

void TableImport::setColumn(qsizetype column, const QString &field)
{
    if (!field.isEmpty())
        std::replace(m_columns.begin(), m_columns.end(), field, QString());
    m_columns[column] = field;
}

Result<QList<ImportRow>> TableImport::judge() const
{
    if (std::all_of(m_columns.begin(), m_columns.end(), [](const QString &name) { return name.isEmpty(); }))
        return Error{
            Error::Code::Invalid,
            tr("No column has a heading that is known for %1. Say which field each column belongs to.")
                .arg(m_table->pluralLabel()),
            {}};
    Judge judge(m_reader, *m_table, m_columns, m_presets, m_locale);
    if (const auto read = judge.read(); !read)
        return read.error();
    QList<ImportRow> rows;
    for (qsizetype i = 0; i < m_source.rows.size(); ++i) {
        const auto decided = m_decisions.constFind(i);
        const auto decision = decided == m_decisions.constEnd() ? std::nullopt : std::optional(*decided);
        const auto row = judge.judge(m_source.rows.at(i), decision);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

ChangeSet TableImport::changesOf(const QList<ImportRow> &rows)
{
    ChangeSet changes;
    for (const ImportRow &row : rows)
        changes.append(row.changes);
    if (changes.isEmpty())
        return changes;
    changes.id = RecordId::create();
    changes.label = tr("Import %n record(s)", nullptr, static_cast<int>(changes.rows.size()));
    return changes;
}
