// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"

#include "models/changes/edits.h"
#include "models/changes/lateedits.h"
#include "models/items/recordmime.h"
#include "models/items/recordmove.h"
#include "models/items/roles.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QColor>
#include <QLocale>
#include <QMimeData>

namespace {

constexpr int pageSize = 64;
constexpr int cachedRows = 32 * pageSize;

const Table &tableNamed(const Session &session, const QString &name)
{
    const Table *table = session.schema().table(name);
    Q_ASSERT(table);
    return *table;
}

QString recordsMimeType()
{
    return QStringLiteral("application/x-sozialraum-records");
}

Qt::Alignment alignment(const Field &field)
{
    const bool isNumber = field.type() == FieldType::Integer || field.type() == FieldType::Real;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

RecordTableModel::RecordTableModel(Session &session, const QString &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_table(tableNamed(session, table))
    , m_rows(cachedRows)
    , m_loader(session)
{
    for (int i = 0; i < m_table.fields().size(); ++i) {
        if (m_table.fields().at(i).isInList())
            m_columns.append(i);
    }
    connect(&m_loader, &RecordKeyLoader::loaded, this, &RecordTableModel::takeKeys);
    connect(&session, &Session::changed, this, &RecordTableModel::follow);
}

void RecordTableModel::setQuery(const RecordQuery &query)
{
    Q_ASSERT(query.table == m_table.name());
    m_query = query;
    m_kept.clear();
    load();
}

void RecordTableModel::setColumns(const QStringList &fields)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &field : fields) {
        if (const int index = m_table.indexOf(field); index >= 0)
            m_columns.append(index);
    }
    // Titles in columns that were hidden have not been followed.
    m_rows.clear();
    endResetModel();
}

QStringList RecordTableModel::columns() const
{
    QStringList fields;
    for (const int index : m_columns)
        fields.append(m_table.fields().at(index).name());
    return fields;
}

RecordId RecordTableModel::recordId(int row) const
{
    const ListRow *found = rowAt(row);
    return found ? found->record.id() : RecordId();
}

int RecordTableModel::rowOf(const RecordId &id) const
{
    const auto key = m_session.reader().keyOf(m_table.name(), id);
    return key && *key != 0 ? static_cast<int>(m_keys.indexOf(*key)) : -1;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case FieldRole:
        return fieldOf(index.column()).name();
    case TableRole:
        return m_table.name();
    case TableLabelRole:
        return m_table.label();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(fieldOf(index.column())));
    default:
        const ListRow *row = rowAt(index.row());
        return row ? cellData(*row, index.column(), role) : QVariant();
    }
}

QVariant RecordTableModel::cellData(const ListRow &row, int column, int role) const
{
    const Field &field = fieldOf(column);
    const QVariant &value = row.record.valueAt(m_columns.at(column));
    const bool isBoolean = field.type() == FieldType::Boolean;
    switch (role) {
    case RecordIdRole:
        return QVariant::fromValue(row.record.id());
    case ValueRole:
    case Qt::EditRole:
        return value;
    case Qt::CheckStateRole:
        return isBoolean ? QVariant::fromValue(value.toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DisplayRole:
        if (field.type() == FieldType::Reference)
            return row.referenceTitles.value(m_columns.at(column));
        return isBoolean ? QString() : fieldtext::toDisplay(field, value, QLocale());
    case Qt::AccessibleTextRole:
        return isBoolean ? fieldtext::toDisplay(field, value, QLocale()) : QVariant();
    case Qt::DecorationRole:
        return field.type() == FieldType::Colour && value.isValid() ? QColor(value.toString()) : QVariant();
    case ColourRole:
        return m_table.indexOf(names::colour) >= 0 ? QColor(row.record.text(names::colour)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return fieldOf(section).label();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(fieldOf(section)));
    case FieldRole:
        return fieldOf(section).name();
    default:
        return {};
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return canMoveRecords() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const FieldType type = fieldOf(index.column()).type();
    if (!m_session.isReadOnly() && type == FieldType::Boolean)
        flags |= Qt::ItemIsUserCheckable;
    else if (!m_session.isReadOnly() && type != FieldType::Blob)
        flags |= Qt::ItemIsEditable;
    if (canMoveRecords())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Field &field = fieldOf(index.column());
    const bool isCheck = role == Qt::CheckStateRole && field.type() == FieldType::Boolean;
    if (!isCheck && role != Qt::EditRole)
        return false;
    const auto written =
        write(recordId(index.row()), field, isCheck ? QVariant(value.toInt() == Qt::Checked) : value);
    if (!written)
        emit failed(written.error());
    return written.has_value();
}

Result<void> RecordTableModel::change(const QModelIndex &index, const QVariant &before, const QVariant &value)
{
    const auto record = m_session.reader().record(m_table.name(), recordId(index.row()));
    if (!record)
        return record.error();
    if (!*record)
        return Error{Error::Code::Conflict, tr("This record is no longer there."), {}};
    const auto changes = lateedits::setField(**record, fieldOf(index.column()).name(), before, value);
    return changes ? m_session.apply(*changes) : Result<void>(changes.error());
}

bool RecordTableModel::setItemData(const QModelIndex &, const QMap<int, QVariant> &)
{
    return false;
}

Result<void> RecordTableModel::write(const RecordId &id, const Field &field, const QVariant &value)
{
    const bool isTyped = value.typeId() == QMetaType::QString && !field.isText();
    const auto accepted =
        isTyped ? fieldtext::fromDisplay(field, value.toString(), QLocale()) : field.accept(value);
    if (!accepted)
        return accepted.error();
    const auto record = m_session.reader().record(m_table.name(), id);
    if (!record)
        return record.error();
    if (!*record)
        return Error{Error::Code::Conflict, tr("This record is no longer there."), id.toString()};
    return m_session.apply(edits::setField(**record, field.name(), *accepted));
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_query.order.clear();
    if (column >= 0 && column < m_columns.size())
        m_query.order.append({fieldOf(column).name(), order == Qt::DescendingOrder});
    if (!m_query.table.isEmpty())
        load();
}

const ListRow *RecordTableModel::rowAt(int row) const
{
    if (row < 0 || row >= m_keys.size())
        return nullptr;
    const RecordKey key = m_keys.at(row);
    if (!m_rows.contains(key))
        readPage(row);
    const std::optional<ListRow> *found = m_rows.object(key);
    return found && *found ? &**found : nullptr;
}

void RecordTableModel::readPage(int row) const
{
    QList<RecordKey> missing;
    for (const RecordKey key : m_keys.mid(row - row % pageSize, pageSize)) {
        if (!m_rows.contains(key))
            missing.append(key);
    }
    const auto rows = m_session.reader().rows(m_table.name(), missing);
    // Also after an error, so that painting does not ask for the same rows again and again.
    for (const RecordKey key : std::as_const(missing))
        m_rows.insert(key, new std::optional<ListRow>);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    for (const ListRow &read : *rows)
        m_rows.insert(read.key, new std::optional<ListRow>(read));
}

bool RecordTableModel::canMoveRecords() const
{
    const bool isInOrder = m_query.order.isEmpty()
                               ? m_table.sortFields().contains(names::position)
                               : m_query.order.size() == 1 && !m_query.order.first().descending &&
                                     m_query.order.first().field == names::position;
    return m_table.hasPosition() && isInOrder && !m_session.isReadOnly();
}

Result<void> RecordTableModel::moveRecord(int from, int to)
{
    return moveBefore({recordId(from)}, to > from ? to + 1 : to);
}

Result<void> RecordTableModel::moveBefore(const QList<RecordId> &moved, int row)
{
    Q_ASSERT(canMoveRecords());
    while (moved.contains(recordId(row)))
        ++row;
    const auto changes = recordmove::moveBefore(m_session.reader(), m_query, moved, recordId(row));
    if (!changes)
        return changes.error();
    return m_session.apply(*changes);
}

QStringList RecordTableModel::mimeTypes() const
{
    return {recordsMimeType()};
}

QMimeData *RecordTableModel::mimeData(const QModelIndexList &indexes) const
{
    QList<RecordId> records;
    for (const QModelIndex &index : indexes) {
        const RecordId id = recordId(index.row());
        if (!records.contains(id))
            records.append(id);
    }
    return recordmime::make(recordsMimeType(), records);
}

bool RecordTableModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                       const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(recordsMimeType()) && canMoveRecords();
}

bool RecordTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<RecordId> moved = recordmime::read(*data, recordsMimeType());
    const bool isAllHere = std::all_of(moved.begin(), moved.end(),
                                       [this](const RecordId &record) { return rowOf(record) >= 0; });
    if (moved.isEmpty() || !isAllHere)
        return false;
    const int onRow = parent.isValid() ? parent.row() : rowCount();
    const auto done = moveBefore(moved, row < 0 ? onRow : row);
    if (!done)
        emit failed(done.error());
    return done.has_value();
}
