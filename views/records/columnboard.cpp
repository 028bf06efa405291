// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/columnboard.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace {

// In characters; narrower, and names cannot be told apart.
constexpr int narrowestColumn = 20;

} // namespace

ColumnBoard::ColumnBoard(ColumnBoardModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // Long names go on in a second line.
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fitColumns();
    connect(&model, &ColumnBoardModel::failed, this, &ColumnBoard::failed);
}

void ColumnBoard::fitColumns()
{
    horizontalHeader()->setMinimumSectionSize(narrowestColumn * fontMetrics().averageCharWidth());
}

QList<RecordId> ColumnBoard::selectedRecords() const
{
    QList<RecordId> records;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (const RecordId record = m_model.recordAt(index); !record.isNull())
            records.append(record);
    }
    return records;
}

void ColumnBoard::select(const RecordId &record)
{
    setCurrentIndex(m_model.indexOf(record));
}

void ColumnBoard::moveSelected(int column)
{
    const QList<RecordId> moved = selectedRecords();
    if (moved.isEmpty() || column >= m_model.columnCount())
        return;
    if (const auto done = m_model.move(moved, column); !done)
        emit failed(done.error());
    else
        select(moved.constFirst());
}

void ColumnBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9 &&
        (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        moveSelected(event->key() - Qt::Key_0);
    else
        QTableView::keyPressEvent(event);
}

void ColumnBoard::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ColumnBoard::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionChangedTo(selectedRecords());
}
