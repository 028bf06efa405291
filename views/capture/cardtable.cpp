// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/cardtable.h"

#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"

#include <QHeaderView>

CardTable::CardTable(Session &session, QWidget *parent)
    : QTableView(parent), m_cards(new RecordTableModel(session, names::contribution.toString(), this))
{
    setObjectName(QStringLiteral("cards"));
    setAccessibleName(tr("Cards, newest first"));
    m_cards->setColumns({names::text.toString()});
    setModel(m_cards);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void CardTable::showCards(const RecordQuery &query)
{
    m_cards->setQuery(query);
}

QList<RecordId> CardTable::selectedCards() const
{
    QList<RecordId> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(m_cards->recordId(index.row()));
    return ids;
}

void CardTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 8);
}
