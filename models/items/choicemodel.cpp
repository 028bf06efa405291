// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/choicemodel.h"

#include "models/items/roles.h"
#include "models/items/titles.h"

namespace {

// Above this, one reset is cheaper for everybody than single signals.
constexpr qsizetype patchedRows = 200;

} // namespace

ChoiceModel::ChoiceModel(Session &session, const RecordQuery &query, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_query(query)
{
    connect(&session, &Session::changed, this, &ChoiceModel::follow);
    load();
}

void ChoiceModel::setQuery(const RecordQuery &query)
{
    m_query = query;
    load();
}

void ChoiceModel::addEmptyChoice(const QString &text)
{
    Q_ASSERT(!m_emptyChoice);
    beginInsertRows({}, 0, 0);
    m_emptyChoice = Entry{{}, text};
    m_entries.prepend(*m_emptyChoice);
    endInsertRows();
}

RecordId ChoiceModel::recordId(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).id : RecordId();
}

int ChoiceModel::rowOf(const RecordId &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.title;
    case RecordIdRole:
    case ValueRole:
        return entry.id.isNull() ? QVariant() : QVariant::fromValue(entry.id);
    case TableRole:
        return m_query.table;
    default:
        return {};
    }
}

Result<QList<ChoiceModel::Entry>> ChoiceModel::entries() const
{
    const auto keys = m_session.reader().keys(m_query);
    if (!keys)
        return keys.error();
    const auto rows = m_session.reader().rows(m_query.table, *keys);
    if (!rows)
        return rows.error();
    QList<Entry> entries;
    entries.reserve(rows->size() + 1);
    if (m_emptyChoice)
        entries.append(*m_emptyChoice);
    for (const ListRow &row : *rows)
        entries.append({row.record.id(), titles::of(row)});
    return entries;
}

void ChoiceModel::load()
{
    const auto read = entries();
    beginResetModel();
    m_entries = read ? *read : QList<Entry>();
    endResetModel();
    if (!read)
        emit failed(read.error());
}

void ChoiceModel::follow(const ChangeSet &changes)
{
    const bool hasNewTitles = titles::changedBy(changes, m_session.schema()).contains(m_query.table);
    if (!changes.touches(m_query.table) && !hasNewTitles)
        return;
    if (changes.rows.size() > patchedRows) {
        load();
        return;
    }
    const auto read = entries();
    if (!read) {
        emit failed(read.error());
        return;
    }
    removeMissing(*read);
    placeRows(*read);
}

void ChoiceModel::removeMissing(const QList<Entry> &entries)
{
    QSet<RecordId> kept;
    for (const Entry &entry : entries)
        kept.insert(entry.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_entries.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void ChoiceModel::placeRows(const QList<Entry> &entries)
{
    // A reset would do, but a combo box would forget what is chosen.
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries.at(row);
        if (recordId(row) != entry.id || row >= rowCount()) {
            const int from = rowOf(entry.id);
            if (from < 0) {
                beginInsertRows({}, row, row);
                m_entries.insert(row, entry);
                endInsertRows();
            } else {
                beginMoveRows({}, from, from, {}, row);
                m_entries.move(from, row);
                endMoveRows();
            }
        }
        if (m_entries.at(row).title != entry.title) {
            m_entries[row].title = entry.title;
            emit dataChanged(index(row), index(row), {Qt::DisplayRole, Qt::EditRole});
        }
    }
}
