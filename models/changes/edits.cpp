// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"

#include "models/changes/steplabel.h"
#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

class EditLabel
{
    Q_DECLARE_TR_FUNCTIONS(Edits)

public:
    static QString added(const Record &record)
    {
        const QString name = steplabel::nameOf(record);
        //: %1 is the name of an entity, e.g. "Contribution"
        return name.isEmpty() ? tr("Add %1").arg(record.table().label())
                              //: %1 is the name of an entity, %2 of a record
                              : tr("Add %1 “%2”").arg(record.table().label(), name);
    }
    static QString changed(const Record &record, const QStringList &fields)
    {
        const QString name = steplabel::nameOf(record);
        if (fields.size() == 1) {
            const QString field = record.table().field(fields.constFirst())->label();
            //: %1 is the name of a field, %2 of an entity, e.g. "Change Phone (Person)"
            return name.isEmpty()
                       ? tr("Change %1 (%2)").arg(field, record.table().label())
                       //: %1 is the name of a field, %2 of a record, e.g. "Change Phone of “School”"
                       : tr("Change %1 of “%2”").arg(field, name);
        }
        //: %1 is the name of an entity, e.g. "Contribution"
        return name.isEmpty() ? tr("Change %1").arg(record.table().label())
                              //: %1 is the name of an entity, %2 of a record
                              : tr("Change %1 “%2”").arg(record.table().label(), name);
    }
    static QString removed(const Record &record)
    {
        const QString name = steplabel::nameOf(record);
        //: %1 is the name of an entity, e.g. "Contribution"
        return name.isEmpty() ? tr("Remove %1").arg(record.table().label())
                              //: %1 is the name of an entity, %2 of a record
                              : tr("Remove %1 “%2”").arg(record.table().label(), name);
    }
    //: %1 is the name of several entities, e.g. "Questions"
    static QString reordered(const Table &table) { return tr("Reorder %1").arg(table.pluralLabel()); }
};

ChangeSet single(const QString &label, RowChange row)
{
    ChangeSet changes;
    changes.id = RecordId::create();
    changes.label = label;
    changes.rows.append(std::move(row));
    return changes;
}

RowChange difference(const Record &before, const Record &after)
{
    RowChange row{before.table().name(), before.id(), RowChange::Kind::Update, {}};
    for (int i = 0; i < before.table().fields().size(); ++i) {
        if (before.valueAt(i) != after.valueAt(i))
            row.fields.insert(before.table().fields().at(i).name(), {before.valueAt(i), after.valueAt(i)});
    }
    return row;
}

} // namespace

namespace edits {

ChangeSet insert(const Record &record)
{
    RowChange row = difference(Record(record.table(), record.id()), record);
    row.kind = RowChange::Kind::Insert;
    return single(EditLabel::added(record), row);
}

ChangeSet remove(const Record &record)
{
    RowChange row = difference(record, Record(record.table(), record.id()));
    row.kind = RowChange::Kind::Delete;
    return single(EditLabel::removed(record), row);
}

ChangeSet setField(const Record &record, QStringView field, const QVariant &value)
{
    Record after = record;
    after.set(field, value);
    return update(record, after);
}

ChangeSet update(const Record &before, const Record &after)
{
    Q_ASSERT(before.id() == after.id());
    RowChange row = difference(before, after);
    if (row.fields.isEmpty())
        return {};
    return single(EditLabel::changed(before, row.fields.keys()), row);
}

void takeBack(const RowChange &row, Record &record)
{
    for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field) {
        if (record.table().field(field.key()))
            record.set(field.key(), field->before);
    }
}

ChangeSet renumber(const QList<Record> &records)
{
    ChangeSet changes;
    for (qsizetype i = 0; i < records.size(); ++i) {
        changes.append(setField(records.at(i), names::position, QVariant::fromValue<qlonglong>(i + 1)));
    }
    if (!changes.isEmpty())
        changes.label = EditLabel::reordered(records.constFirst().table());
    return changes;
}

} // namespace edits
