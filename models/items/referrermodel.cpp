// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/referrermodel.h"

#include "models/items/roles.h"
#include "models/items/titles.h"

namespace {

// More than anybody follows by hand.
constexpr int mostReferrers = 1'000;

bool namesAny(const Table &table, const QSet<QString> &tables)
{
    return std::any_of(table.fields().begin(), table.fields().end(),
                       [&](const Field &field) { return tables.contains(field.referencedTable()); });
}

} // namespace

ReferrerModel::ReferrerModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &ReferrerModel::follow);
}

void ReferrerModel::showRecord(const QString &table, const RecordId &id)
{
    m_table = table;
    m_id = id;
    load();
}

int ReferrerModel::referrerCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.entries.size();
    return static_cast<int>(count);
}

void ReferrerModel::load()
{
    const auto referrers = m_session.reader().referrers(m_table, m_id, mostReferrers);
    beginResetModel();
    m_groups.clear();
    for (const Referrer &referrer : referrers ? *referrers : QList<Referrer>()) {
        const Table *table = m_session.schema().table(referrer.table);
        const Field *field = table->field(referrer.field);
        if (m_groups.isEmpty() || m_groups.last().field != field)
            m_groups.append({table, field, {}});
        m_groups.last().entries.append({referrer.id, {}});
    }
    endResetModel();
    if (!referrers)
        emit failed(referrers.error());
}

void ReferrerModel::follow(const ChangeSet &changes)
{
    if (m_id.isNull())
        return;
    const QVariant shown = QVariant::fromValue(m_id);
    const bool refers = std::any_of(changes.rows.begin(), changes.rows.end(), [&](const RowChange &row) {
        return std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange &field) {
            return field.before == shown || field.after == shown;
        });
    });
    const QSet<QString> renamed = titles::changedBy(changes, m_session.schema());
    const bool lists = std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return changes.touches(group.table->name()) || namesAny(*group.table, renamed);
    });
    if (refers || lists)
        load();
}

QModelIndex ReferrerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // 0 marks a group, any other number is the group's row plus one.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ReferrerModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ReferrerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).entries.size());
}

int ReferrerModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ReferrerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), role);
    const Group &group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    const Target &leadsTo = target(group, group.entries.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return leadsTo.title;
    case RecordIdRole:
        return QVariant::fromValue(leadsTo.id);
    case TableRole:
        return leadsTo.table;
    case TableLabelRole:
        return m_session.schema().table(leadsTo.table)->label();
    case FieldRole:
        return group.field->name();
    default:
        return {};
    }
}

QVariant ReferrerModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        //: %1 name of several entities, %2 field by which they refer to the record shown, %3 how many
        return tr("%1 – %2 (%3)")
            .arg(group.table->pluralLabel(), group.field->label())
            .arg(group.entries.size());
    case TableRole:
        return group.table->name();
    case TableLabelRole:
        return group.table->pluralLabel();
    case FieldRole:
        return group.field->name();
    default:
        return {};
    }
}

const ReferrerModel::Target &ReferrerModel::target(const Group &group, const Entry &entry) const
{
    if (!entry.target)
        entry.target = findTarget(group, entry.id);
    return *entry.target;
}

ReferrerModel::Target ReferrerModel::findTarget(const Group &group, const RecordId &id) const
{
    const RecordReader &reader = m_session.reader();
    const auto title = reader.title(group.table->name(), id);
    const Target itself{group.table->name(), id, title ? *title : QString()};
    const auto record = group.table->isLink() ? reader.record(group.table->name(), id)
                                              : Result<std::optional<Record>>(std::nullopt);
    if (!record || !*record)
        return itself;
    QStringList fields = group.table->titleFields();
    if (!group.table->owner().isEmpty())
        fields.prepend(group.table->owner());
    fields.removeAll(group.field->name());
    fields.removeDuplicates();

    Target other;
    QStringList titles;
    for (const QString &name : std::as_const(fields)) {
        const RecordId linked = (*record)->reference(name);
        if (linked.isNull())
            continue;
        const QString &table = group.table->field(name)->referencedTable();
        if (const auto linkedTitle = reader.title(table, linked); linkedTitle && !linkedTitle->isEmpty())
            titles.append(*linkedTitle);
        if (other.id.isNull())
            other = {table, linked, {}};
    }
    if (other.id.isNull())
        return itself;
    other.title = titles.join(QStringLiteral(" – "));
    return other;
}
