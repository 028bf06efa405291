// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/keylistmodel.h"

namespace {

constexpr int pageSize = 64;
constexpr int cachedPages = 32;
constexpr int columns = 6;

QByteArray rowsStatement()
{
    QByteArray places = "?";
    for (int i = 1; i < pageSize; ++i)
        places += ",?";
    return "SELECT c.seq, q.short_name, g.name, t.name, c.text, c.dots, c.key_message FROM contribution AS c "
           "LEFT JOIN question AS q ON q.id = c.question LEFT JOIN working_group AS g ON g.id = "
           "c.working_group "
           "LEFT JOIN theme AS t ON t.id = c.theme WHERE c.seq IN (" +
           places + ")";
}

} // namespace

KeyListModel::KeyListModel(const RawDatabase &database)
    : m_database(database), m_rows(database, rowsStatement()), m_pages(cachedPages)
{
}

void KeyListModel::load(const QByteArray &order)
{
    beginResetModel();
    m_keys.clear();
    m_pages.clear();
    RawDatabase::Statement keys(m_database, "SELECT seq FROM contribution " + order);
    while (keys.step())
        m_keys.append(keys.number(0));
    endResetModel();
}

int KeyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant KeyListModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return page(index.row() / pageSize).at(index.row() % pageSize).value(index.column());
}

const KeyListModel::Page &KeyListModel::page(int number) const
{
    if (const Page *known = m_pages.object(number))
        return *known;
    const QList<qint64> keys = m_keys.mid(qsizetype(number) * pageSize, pageSize);
    QHash<qint64, int> places;
    for (int i = 0; i < pageSize; ++i) {
        m_rows.bindNumber(i + 1, keys.value(i, -1));
        if (i < keys.size())
            places.insert(keys.at(i), i);
    }
    auto *page = new Page(keys.size());
    while (m_rows.step()) {
        QStringList &row = (*page)[places.value(m_rows.number(0))];
        for (int column = 1; column <= columns; ++column)
            row.append(QString::fromUtf8(m_rows.text(column)));
    }
    m_rows.reset();
    m_pages.insert(number, page);
    return *page;
}
