// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/linkedtableview.h"

#include "models/items/linkedtablemodel.h"
#include "views/evaluation/tablecopy.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace {

constexpr int widestColumn = 30; // characters
// More rows than anybody reads at once are as high as one line.
constexpr int mostWrappedRows = 500;

} // namespace

LinkedTableView::LinkedTableView(LinkedTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addCopyAction(*this, {});
    connect(&model, &QAbstractItemModel::modelReset, this, &LinkedTableView::fitCells);
}

void LinkedTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitCells();
}

void LinkedTableView::fitCells()
{
    const int widest = widestColumn * fontMetrics().averageCharWidth();
    const int columns = m_model.columnCount();
    int room = viewport()->width();
    QList<int> wanted;
    for (int column = 0; column < columns; ++column) {
        const int head = horizontalHeader()->sectionSizeHint(column);
        wanted.append(std::max(head, sizeHintForColumn(column) + 8));
        setColumnWidth(column, std::max(head, std::min(wanted.constLast(), widest)));
        room -= columnWidth(column);
    }
    for (int column = 0; column < columns && room > 0; ++column) {
        const int more = std::clamp(wanted.at(column) - columnWidth(column), 0, room);
        setColumnWidth(column, columnWidth(column) + more);
        room -= more;
    }
    if (m_model.rowCount() <= mostWrappedRows)
        resizeRowsToContents();
}
