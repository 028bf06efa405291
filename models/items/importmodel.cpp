// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importmodel.h"

#include <algorithm>

using Fate = ImportRow::Fate;

ImportModel::ImportModel(Session &session, const QString &table, const QVariantMap &presets,
                         SourceTable source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_import(session.reader(), *session.schema().table(table), std::move(source), presets, QLocale())
{
    m_rows.resize(m_import.source().rows.size());
    judge();
    connect(&m_session, &Session::changed, this, &ImportModel::judge);
}

void ImportModel::setColumn(int column, const QString &field)
{
    m_import.setColumn(column, field);
    judge();
    emit headerDataChanged(Qt::Horizontal, 1, columnCount() - 1);
}

std::optional<RecordId> ImportModel::decision(int row) const
{
    const auto decided = m_decisions.constFind(row);
    return decided == m_decisions.constEnd() ? std::nullopt : std::optional(*decided);
}

void ImportModel::decide(int row, const std::optional<RecordId> &meant)
{
    if (meant) {
        m_decisions.insert(row, *meant);
        m_import.decide(row, *meant);
    } else {
        m_decisions.remove(row);
        m_import.decideNothing(row);
    }
    judge();
}

void ImportModel::judge()
{
    const auto rows = m_import.judge();
    m_problem = rows ? QString() : rows.error().text;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        // A decided row keeps on offer what it was like, so that it can be decided anew.
        const QList<RecordId> similar = m_rows.at(i).similar;
        m_rows[i] = rows ? rows->at(i) : ImportRow();
        if (m_decisions.contains(int(i)))
            m_rows[i].similar = similar;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportModel::countOf(Fate fate) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [fate](const ImportRow &row) { return row.fate == fate; }));
}

int ImportModel::readyCount() const
{
    return countOf(Fate::New) + countOf(Fate::Fills);
}

Result<void> ImportModel::takeOver()
{
    const ChangeSet changes = TableImport::changesOf(m_rows);
    return changes.isEmpty() ? Result<void>() : m_session.apply(changes);
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(heads().size()) + 1;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == 0 ? m_rows.at(index.row()).text
                               : m_import.source().rows.at(index.row()).cells.at(index.column() - 1);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return m_import.source().rows.at(section).number;
    if (section == 0)
        return tr("Will be");
    const Field *field = table().field(columns().value(section - 1));
    return field ? field->label() : heads().value(section - 1);
}
