// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchmodel.h"

#include "models/items/roles.h"
#include "models/search/snippet.h"

SearchModel::SearchModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &SearchModel::follow);
}

void SearchModel::setText(const QString &text)
{
    m_query.text = text;
    search();
}

void SearchModel::setConference(const RecordId &id)
{
    m_query.conference = id;
    search();
}

void SearchModel::search()
{
    const bool isEmpty = m_query.text.trimmed().isEmpty();
    const auto hits =
        isEmpty ? Result<QList<SearchHit>>(QList<SearchHit>()) : m_session.reader().search(m_query);
    beginResetModel();
    m_entries.clear();
    for (const SearchHit &hit : hits ? *hits : QList<SearchHit>())
        m_entries.append({hit, {}});
    endResetModel();
    if (!hits)
        emit failed(hits.error());
}

void SearchModel::follow(const ChangeSet &changes)
{
    const bool canMatter =
        std::any_of(changes.rows.begin(), changes.rows.end(), [this](const RowChange &row) {
            const Table *table = m_session.schema().table(row.table);
            return table && table->isSearched();
        });
    if (canMatter && !m_query.text.trimmed().isEmpty())
        search();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(entry);
    case RecordIdRole:
        return QVariant::fromValue(entry.hit.id);
    case TableRole:
        return entry.hit.table;
    case TableLabelRole:
        return m_session.schema().table(entry.hit.table)->label();
    case FieldRole:
        return entry.hit.field;
    case HitTextRole:
        return Snippet::around(entry.hit.text, entry.hit.marks).text;
    case MarksRole:
        return QVariant::fromValue(Snippet::around(entry.hit.text, entry.hit.marks).marks);
    default:
        return {};
    }
}

const QString &SearchModel::title(const Entry &entry) const
{
    // Most records are called by the very field in which they were found.
    if (!entry.title &&
        m_session.schema().table(entry.hit.table)->titleFields() == QStringList(entry.hit.field))
        entry.title = entry.hit.text;
    if (!entry.title) {
        const auto read = m_session.reader().title(entry.hit.table, entry.hit.id);
        entry.title = read ? *read : QString();
    }
    return *entry.title;
}
