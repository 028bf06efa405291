// SPDX-License-Identifier: GPL-3.0-or-later
// How a RecordTableModel gets its keys and follows changes; the cells are in recordtablemodel.cpp.
#include "models/items/recordplace.h"
#include "models/items/recordtablemodel.h"
#include "models/items/titles.h"

namespace {

// Enough for the tallest screen, so that the first paint does not wait for the rest.
constexpr int firstKeys = 256;
// Sorting or filtering more than these could be felt, so the rows shown stay until the others are there.
constexpr int sortedAtOnce = 5'000;
// Above this, one reset is cheaper for everybody than single signals.
constexpr int patchedRows = 200;

bool refersToAny(const QStringList &fields, const Table &table, const QSet<QString> &referenced)
{
    return std::any_of(fields.begin(), fields.end(), [&](const QString &name) {
        const Field *field = table.field(name);
        return field && referenced.contains(field->referencedTable());
    });
}

} // namespace

void RecordTableModel::load()
{
    if (m_keys.size() > sortedAtOnce) {
        m_resetsWhenLoaded = true;
        m_loader.start(m_query);
        return;
    }
    m_loader.cancel();
    m_resetsWhenLoaded = false;
    RecordQuery first = m_query;
    first.limit = m_query.limit > 0 ? std::min(m_query.limit, firstKeys) : firstKeys;
    const auto keys = m_session.reader().keys(first);
    beginResetModel();
    m_rows.clear();
    m_keys = keys ? withKept(*keys) : QList<RecordKey>();
    endResetModel();
    if (!keys)
        emit failed(keys.error());
    else if (keys->size() == firstKeys && m_query.limit != firstKeys)
        m_loader.start(m_query);
    else
        emit loaded();
}

void RecordTableModel::takeKeys(const RecordKeyLoader::Keys &keys)
{
    if (!keys) {
        emit failed(keys.error());
        return;
    }
    if (std::exchange(m_resetsWhenLoaded, false)) {
        beginResetModel();
        m_rows.clear();
        m_keys = withKept(*keys);
        endResetModel();
    } else {
        adoptKeys(withKept(*keys));
    }
    emit loaded();
}

void RecordTableModel::refresh()
{
    if (m_loader.isRunning() || m_keys.size() > firstKeys) {
        m_loader.start(m_query);
        return;
    }
    const auto keys = m_session.reader().keys(m_query);
    if (keys)
        adoptKeys(withKept(*keys));
    else
        emit failed(keys.error());
}

void RecordTableModel::adoptKeys(const QList<RecordKey> &keys)
{
    const auto head = std::mismatch(m_keys.cbegin(), m_keys.cend(), keys.cbegin(), keys.cend());
    // The lists may share rows at both ends, but no row twice.
    const auto tail = std::mismatch(m_keys.crbegin(), std::make_reverse_iterator(head.first), keys.crbegin(),
                                    std::make_reverse_iterator(head.second));
    const int first = static_cast<int>(head.first - m_keys.cbegin());
    const int removed = static_cast<int>(tail.first.base() - head.first);
    const int inserted = static_cast<int>(tail.second.base() - head.second);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_keys.remove(first, removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, first, first + inserted - 1);
        m_keys = keys;
        endInsertRows();
    }
}

void RecordTableModel::keepRows(const QModelIndexList &rows)
{
    m_kept.clear();
    for (const QModelIndex &row : rows)
        m_kept.insert(m_keys.at(row.row()));
    // Not while whoever selects still holds rows.
    if (!m_kept.contains(m_strays))
        QMetaObject::invokeMethod(this, &RecordTableModel::dropStrays, Qt::QueuedConnection);
}

void RecordTableModel::dropStrays()
{
    for (const RecordKey key : m_strays - m_kept)
        removeKey(key);
}

QList<RecordKey> RecordTableModel::withKept(QList<RecordKey> keys)
{
    QSet<RecordKey> missing = m_kept;
    for (auto key = keys.cbegin(); !missing.isEmpty() && key != keys.cend(); ++key)
        missing.remove(*key);
    m_strays.clear();
    if (missing.isEmpty())
        return keys;
    // What was removed has gone for good.
    const auto there = m_session.reader().rows(m_table.name(), missing.values());
    if (!there)
        return keys;
    for (const ListRow &row : *there)
        m_strays.insert(row.key);
    m_kept -= missing - m_strays;
    for (qsizetype row = 0; row < m_keys.size(); ++row) {
        if (m_strays.contains(m_keys.at(row)))
            keys.insert(std::min(row, keys.size()), m_keys.at(row));
    }
    return keys;
}

void RecordTableModel::forgetRows()
{
    m_rows.clear();
    if (!m_keys.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::follow(const ChangeSet &changes)
{
    if (m_query.table.isEmpty())
        return;
    QList<RowChange> own;
    std::copy_if(changes.rows.begin(), changes.rows.end(), std::back_inserter(own),
                 [this](const RowChange &change) { return change.table == m_table.name(); });
    if (own.size() > patchedRows) {
        m_rows.clear();
        load();
        return;
    }
    if (!own.isEmpty())
        patch(own);
    patchTitles(titles::changedBy(changes, m_session.schema()));
}

void RecordTableModel::patch(const QList<RowChange> &changes)
{
    if (m_loader.isRunning() || m_query.limit > 0) {
        forgetRows();
        refresh();
        return;
    }
    QList<std::pair<RecordKey, RecordId>> moved;
    QSet<RecordKey> unsettled;
    for (const RowChange &change : changes) {
        if (change.kind == RowChange::Kind::Delete) {
            removeRecord(change);
            continue;
        }
        const auto key = m_session.reader().keyOf(m_table.name(), change.id);
        if (!key) {
            emit failed(key.error());
        } else if (!recordplace::isDecidedBy(change, m_query, m_table)) {
            showChange(static_cast<int>(m_keys.indexOf(*key)));
        } else if (*key != 0 && !unsettled.contains(*key)) {
            moved.append({*key, change.id});
            unsettled.insert(*key);
        }
    }
    for (const auto &[key, id] : std::as_const(moved)) {
        settle(key, id, unsettled);
        unsettled.remove(key);
    }
}

void RecordTableModel::patchTitles(const QSet<QString> &tables)
{
    QStringList deciding = recordplace::orderFields(m_query, m_table);
    if (!m_query.filter.isEmpty())
        deciding.append(m_query.filterFields);
    const bool changesPlaces = refersToAny(deciding, m_table, tables);
    if (changesPlaces || refersToAny(columns(), m_table, tables))
        forgetRows();
    if (changesPlaces)
        refresh();
}

void RecordTableModel::removeRecord(const RowChange &change)
{
    // The file no longer knows the record's key; the rows that were looked at do.
    for (const RecordKey key : m_rows.keys()) {
        const std::optional<ListRow> *row = m_rows.object(key);
        if (*row && (*row)->record.id() == change.id) {
            removeKey(key);
            return;
        }
    }
    if (!m_strays.isEmpty() || recordplace::mayHaveShown(change, m_query))
        refresh();
}

void RecordTableModel::removeKey(RecordKey key)
{
    m_strays.remove(key);
    m_kept.remove(key);
    if (const int row = static_cast<int>(m_keys.indexOf(key)); row >= 0) {
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
    // Last, for the row may be looked at until it is gone, and a new record may get its key.
    m_rows.remove(key);
}

void RecordTableModel::settle(RecordKey key, const RecordId &id, const QSet<RecordKey> &unsettled)
{
    const auto matching = m_session.reader().keys(recordplace::narrowed(m_query, {QVariant::fromValue(id)}));
    if (!matching) {
        emit failed(matching.error());
        return;
    }
    if (matching->isEmpty() && m_kept.contains(key)) {
        m_strays.insert(key);
        showChange(static_cast<int>(m_keys.indexOf(key)));
        return;
    }
    if (matching->isEmpty()) {
        removeKey(key);
        return;
    }
    m_strays.remove(key);
    const auto before = recordplace::find(m_session.reader(), m_query, m_keys, key, id, unsettled + m_strays);
    if (before)
        place(key, *before);
    else
        emit failed(before.error());
}

void RecordTableModel::place(RecordKey key, int before)
{
    const int row = static_cast<int>(m_keys.indexOf(key));
    if (row < 0) {
        beginInsertRows({}, before, before);
        m_keys.insert(before, key);
        endInsertRows();
        return;
    }
    if (before != row && before != row + 1) {
        beginMoveRows({}, row, row, {}, before);
        m_keys.move(row, before > row ? before - 1 : before);
        endMoveRows();
    }
    showChange(static_cast<int>(m_keys.indexOf(key)));
}

void RecordTableModel::showChange(int row)
{
    if (row < 0)
        return;
    m_rows.remove(m_keys.at(row));
    if (!m_columns.isEmpty())
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}
