// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/boardlist.h"

#include "models/items/themeboardmodel.h"
#include "views/board/boardcarddelegate.h"
#include "views/records/tones.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int padding = 8; // pixels

} // namespace

BoardList::BoardList(ThemeBoardModel &model, QItemSelectionModel &selection, const QModelIndex &root,
                     QWidget *parent)
    : QListView(parent), m_model(model)
{
    setModel(&model);
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(&selection);
    delete own;
    setRootIndex(root);
    setItemDelegate(new BoardCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void BoardList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void BoardList::goToRow(int row)
{
    const int last = m_model.rowCount(rootIndex()) - 1;
    if (last >= 0)
        setCurrentIndex(m_model.index(std::clamp(row, 0, last), 0, rootIndex()));
    else
        selectionModel()->clear();
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        emit neighbourWanted(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

void BoardList::focusInEvent(QFocusEvent *event)
{
    // A click chooses its card itself.
    if (event->reason() != Qt::MouseFocusReason && currentIndex().parent() != rootIndex())
        goToRow(indexAt({padding, padding}).row());
    QListView::focusInEvent(event);
}

void BoardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount(rootIndex()) > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tones::quiet(palette()));
    painter.drawText(viewport()->rect().adjusted(padding, padding, -padding, -padding),
                     Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_emptyText);
}
