// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"

#include "models/items/changewords.h"
#include "models/items/roles.h"
#include "models/schema/fieldtext.h"
#include "models/takingback.h"

#include <QLocale>

namespace {

constexpr int pageSize = 50;

} // namespace

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &HistoryModel::addNewest);
    connect(&session, &Session::historyRewritten, this, [this] {
        if (m_query)
            show({m_query->table, m_query->record, pageSize, 0});
    });
}

void HistoryModel::showRecord(const QString &table, const RecordId &id)
{
    show({table, id, pageSize, 0});
}

void HistoryModel::showFile()
{
    show({{}, {}, pageSize, 0});
}

void HistoryModel::show(const HistoryQuery &query)
{
    m_query = query;
    beginResetModel();
    m_entries = nextPage();
    endResetModel();
}

QList<HistoryModel::Entry> HistoryModel::nextPage()
{
    const auto page = m_session.reader().history(*m_query);
    m_hasMore = page && page->size() == pageSize;
    if (!page)
        emit failed(page.error());
    QList<Entry> entries;
    for (const ChangeSet &changes : page ? *page : QList<ChangeSet>())
        entries.append({changes, {}, {}});
    return entries;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeSet &changes = m_entries.at(index.row()).changes;
    if (role == ChangeSetIdRole)
        return QVariant::fromValue(changes.id);
    if (role == ValueRole && index.column() == TimeColumn)
        return changes.time;
    if (role == Qt::ToolTipRole && index.column() == ChangesColumn)
        return words(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return fieldtext::timeToDisplay(changes.time, QLocale());
    case AuthorColumn:
        return changes.author;
    case LabelColumn:
        return label(index.row());
    default:
        return words(index.row());
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case AuthorColumn:
        return tr("Who");
    case LabelColumn:
        return tr("What");
    case ChangesColumn:
        return tr("Before → after");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query->offset = rowCount();
    const QList<Entry> page = nextPage();
    if (page.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    m_entries.append(page);
    endInsertRows();
}

void HistoryModel::addNewest(const ChangeSet &changes)
{
    if (!m_query || !isShown(changes))
        return;
    beginInsertRows({}, 0, 0);
    m_entries.prepend({changes, {}, {}});
    endInsertRows();
}

bool HistoryModel::isShown(const ChangeSet &changes) const
{
    return m_query->record.isNull() ||
           std::any_of(changes.rows.begin(), changes.rows.end(),
                       [this](const RowChange &row) { return row.id == m_query->record; });
}

QString HistoryModel::hindrance(int row) const
{
    const auto hindrance = takingback::hindrance(m_session.reader(), changeSet(row));
    return hindrance ? *hindrance : hindrance.error().text;
}

Result<void> HistoryModel::takeBack(int row)
{
    // A copy: the new step moves the entries.
    const ChangeSet step = changeSet(row);
    return m_session.takeBack(step);
}

QString HistoryModel::label(int row) const
{
    const Entry &entry = m_entries.at(row);
    if (entry.changes.undoes.isNull())
        return entry.changes.label;
    if (!entry.label) {
        const auto standing = m_session.reader().standing(entry.changes.id);
        // Doing again is taking back what took back.
        //: %1 is the label of a step, e.g. "Change contribution"
        entry.label = standing && !standing->isTakingBack ? tr("Done again: %1").arg(entry.changes.label)
                                                          : tr("Taken back: %1").arg(entry.changes.label);
    }
    return *entry.label;
}

QString HistoryModel::words(int row) const
{
    const Entry &entry = m_entries.at(row);
    if (!entry.words) {
        const ChangeWords words(m_session.reader());
        entry.words = m_query->record.isNull() ? words.ofAll(entry.changes)
                                               : words.ofRecord(entry.changes, m_query->record);
        const auto standing = m_session.reader().standing(entry.changes.id);
        if (standing && standing->isRedacted)
            *entry.words += (entry.words->isEmpty() ? QString() : QStringLiteral("\n")) +
                            tr("(somebody stood here who was erased for good; cannot be taken back)");
    }
    return *entry.words;
}
