// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "views/history/historyview.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int mostLines = 6;

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent) : SidePage(tr("History of the file"), parent)
{
    setObjectName(QStringLiteral("historyPage"));
    auto *view = new HistoryView(session, this);
    QTableView &table = view->table();
    table.setAccessibleName(title());
    table.setAlternatingRowColors(true);
    // A step can change thousands of records; its row must not fill the page for that.
    table.verticalHeader()->setMaximumSectionSize(table.fontMetrics().lineSpacing() * mostLines);
    content()->addWidget(view);
    connect(view, &HistoryView::failed, this, &HistoryPage::failed);
    view->showFile();
}
