// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "models/items/historymodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int mostLines = 6;

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent) : SidePage(tr("History of the file"), parent)
{
    setObjectName(QStringLiteral("historyPage"));
    auto *model = new HistoryModel(session, this);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("history"));
    table->setAccessibleName(title());
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // A step can change thousands of records; its row must not fill the page for that.
    table->verticalHeader()->setMaximumSectionSize(table->fontMetrics().lineSpacing() * mostLines);
    table->horizontalHeader()->setStretchLastSection(true);
    content()->addWidget(table);
    connect(model, &HistoryModel::failed, this, &HistoryPage::failed);
    model->showFile();
    for (const int column : {HistoryModel::TimeColumn, HistoryModel::AuthorColumn, HistoryModel::LabelColumn})
        table->resizeColumnToContents(column);
}
