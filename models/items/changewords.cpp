// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changewords.h"

#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr int mostRecords = 20;
constexpr int longestValue = 200;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    //: %1 label of a field, %2 its value, e.g. "Name: Youth club"
    static QString single(const QString &label, const QString &value)
    {
        return tr("%1: %2").arg(label, value);
    }
    //: %1 label of a field, %2 its value before, %3 its value after
    static QString changed(const QString &label, const QString &before, const QString &after)
    {
        return tr("%1: %2 → %3").arg(label, before, after);
    }
    //: %1 entity, %2 title of a record, %3 what was changed in it
    static QString record(RowChange::Kind kind, const QString &label, const QString &title,
                          const QString &fields)
    {
        switch (kind) {
        case RowChange::Kind::Insert:
            return tr("%1 “%2” added: %3").arg(label, title, fields);
        case RowChange::Kind::Delete:
            return tr("%1 “%2” removed: %3").arg(label, title, fields);
        case RowChange::Kind::Update:
            break;
        }
        return tr("%1 “%2”: %3").arg(label, title, fields);
    }
    //: %1 entity
    static QString erased(const QString &label) { return tr("%1 erased").arg(label); }
    static QString more(qsizetype count) { return tr("and %n more", nullptr, static_cast<int>(count)); }
    static QString empty() { return tr("(empty)"); }
};

} // namespace

ChangeWords::ChangeWords(const RecordReader &reader) : m_reader(reader) {}

QString ChangeWords::ofRecord(const ChangeSet &changes, const RecordId &id) const
{
    QStringList lines;
    for (const RowChange &row : changes.rows) {
        if (row.id == id)
            lines.append(fields(row));
    }
    return lines.join(u'\n');
}

QString ChangeWords::ofAll(const ChangeSet &changes) const
{
    QStringList lines;
    for (const RowChange &row : changes.rows.first(std::min<qsizetype>(mostRecords, changes.rows.size()))) {
        const Table *table = m_reader.schema().table(row.table);
        const QString label = table ? table->label() : row.table;
        // Of what was erased for good, nothing is known but that it went.
        lines.append(
            row.kind == RowChange::Kind::Delete && row.fields.isEmpty()
                ? Words::erased(label)
                : Words::record(row.kind, label, title(row), fields(row).join(QStringLiteral("; "))));
    }
    if (changes.rows.size() > mostRecords)
        lines.append(Words::more(changes.rows.size() - mostRecords));
    return lines.join(u'\n');
}

QStringList ChangeWords::fields(const RowChange &row) const
{
    QStringList lines;
    QStringList names = row.fields.keys();
    // In the order of forms; fields that this program does not know come last.
    if (const Table *table = m_reader.schema().table(row.table)) {
        const auto place = [table](const QString &name) {
            return static_cast<unsigned>(table->indexOf(name));
        };
        std::stable_sort(names.begin(), names.end(), [&](const QString &left, const QString &right) {
            return place(left) < place(right);
        });
    }
    for (const QString &name : std::as_const(names))
        lines.append(field(row, name, row.fields.value(name)));
    return lines;
}

QString ChangeWords::field(const RowChange &row, const QString &name, const FieldChange &change) const
{
    const Table *table = m_reader.schema().table(row.table);
    const Field *field = table ? table->field(name) : nullptr;
    const QString label = field ? field->label() : name;
    switch (row.kind) {
    case RowChange::Kind::Insert:
        return Words::single(label, value(field, change.after));
    case RowChange::Kind::Delete:
        return Words::single(label, value(field, change.before));
    case RowChange::Kind::Update:
        break;
    }
    return Words::changed(label, value(field, change.before), value(field, change.after));
}

QString ChangeWords::value(const Field *field, const QVariant &value) const
{
    if (!value.isValid() || value.isNull())
        return Words::empty();
    if (!field)
        return value.toString();
    if (field->type() == FieldType::Reference) {
        const auto title = m_reader.title(field->referencedTable(), value.value<RecordId>());
        return title && !title->isEmpty() ? *title : value.value<RecordId>().toString();
    }
    if (field->type() == FieldType::Blob)
        return datasize::toDisplay(value.toByteArray().size(), QLocale());
    const QString text = fieldtext::toDisplay(*field, value, QLocale());
    if (text.size() <= longestValue)
        return text;
    const bool splitsCharacter = text.at(longestValue).isLowSurrogate();
    return text.first(longestValue - (splitsCharacter ? 1 : 0)) + u'…';
}

QString ChangeWords::title(const RowChange &row) const
{
    if (const auto title = m_reader.title(row.table, row.id); title && !title->isEmpty())
        return *title;
    const Table *table = m_reader.schema().table(row.table);
    if (!table)
        return row.id.toString();
    QStringList parts;
    for (const QString &name : table->titleFields()) {
        const FieldChange change = row.fields.value(name);
        const QVariant known = row.kind == RowChange::Kind::Delete ? change.before : change.after;
        if (known.isValid())
            parts.append(value(table->field(name), known));
    }
    return parts.join(table->titleSeparator());
}
