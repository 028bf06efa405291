// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/boardcolumns.h"

#include "models/items/themeboardmodel.h"
#include "views/board/boardlist.h"
#include "views/board/themecolumn.h"
#include "views/unsavedinput.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QScrollBar>

namespace {

constexpr int edge = 48;         // pixels
constexpr int edgeSpeed = 12;    // pixels
constexpr int edgeInterval = 16; // milliseconds

} // namespace

BoardColumns::BoardColumns(Session &session, ThemeBoardModel &model, QWidget *newTheme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_selection(new QItemSelectionModel(&model, this))
    , m_row(new QHBoxLayout(this))
    , m_area(new QScrollArea(this))
    , m_themes(new QWidget(m_area))
    , m_themeRow(new QHBoxLayout(m_themes))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_themes);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_area, 3);
    m_themeRow->setContentsMargins(0, 0, 0, 0);
    m_themeRow->setSpacing(8);
    m_themeRow->addWidget(newTheme, 1);
    m_scrolling.setInterval(edgeInterval);
    connect(&m_scrolling, &QTimer::timeout, this, [this] {
        m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() + m_scrollStep);
    });
    rebuild();
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardColumns::rebuild);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (int branch = first; !parent.isValid() && branch <= last; ++branch)
                    insertColumn(branch);
                refresh(parent.isValid() ? parent.row() : 0, parent.isValid() ? parent.row() : last);
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (parent.isValid())
                    refresh(parent.row(), parent.row());
                else
                    removeColumns(first, last);
            });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &from, int first, int, const QModelIndex &, int row) {
                if (!from.isValid())
                    moveColumn(first, row);
            });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (!first.parent().isValid())
                    refresh(first.row(), last.row());
            });
}

void BoardColumns::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    removeColumns(0, static_cast<int>(m_columns.size()) - 1);
    for (int branch = 0; branch < m_model.rowCount(); ++branch)
        insertColumn(branch);
    if (hadFocus)
        keepFocus();
}

// What undo takes away must not leave the keys to the search field.
void BoardColumns::keepFocus()
{
    if (!m_columns.isEmpty() && !isAncestorOf(QApplication::focusWidget()))
        m_columns.constFirst()->list().setFocus();
}

void BoardColumns::insertColumn(int branch)
{
    QWidget *parent = branch == 0 ? static_cast<QWidget *>(this) : m_themes;
    auto *column = new ThemeColumn(m_session, m_model, *m_selection, m_model.index(branch, 0), parent);
    if (branch == 0) {
        column->setObjectName(QStringLiteral("unsorted"));
        column->list().setEmptyText(m_unsortedText);
        m_row->insertWidget(0, column, 1);
    } else {
        column->list().setEmptyText(tr("Drag cards here."));
        m_themeRow->insertWidget(branch - 1, column, 1);
    }
    column->setShowsDetails(m_showsDetails);
    column->list().viewport()->installEventFilter(this);
    column->show();
    m_columns.insert(branch, column);
    for (int next = branch + 1; next < m_columns.size(); ++next)
        QWidget::setTabOrder(m_columns.at(next - 1), m_columns.at(next));
    connect(column, &ThemeColumn::failed, this, &BoardColumns::failed);
    connect(column, &ThemeColumn::settled, this, &BoardColumns::settled);
    connect(column, &ThemeColumn::moveWanted, this,
            [this, column](int step) { emit moveWanted(column->branch(), step); });
    connect(column, &ThemeColumn::dissolveWanted, this,
            [this, column] { emit dissolveWanted(column->branch()); });
    connect(column, &ThemeColumn::measureWanted, this,
            [this, column] { emit measureWanted(column->branch()); });
    connect(column, &ThemeColumn::recordActivated, this, &BoardColumns::recordActivated);
    connect(&column->list(), &BoardList::neighbourWanted, this,
            [this, column](int step) { goFrom(*column, step); });
    emit listAdded(&column->list());
    resume(*column);
}

void BoardColumns::removeColumns(int first, int last)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (int branch = last; branch >= first; --branch) {
        // Later, for the signal may come from the column itself.
        unsavedinput::letGo(m_columns.takeAt(branch));
    }
    refresh(0, static_cast<int>(m_columns.size()) - 1);
    if (hadFocus)
        keepFocus();
}

void BoardColumns::resume(ThemeColumn &column)
{
    for (QWidget *left : unsavedinput::left(*this)) {
        auto *before = qobject_cast<ThemeColumn *>(left);
        if (!before || before->theme() != column.theme())
            continue;
        column.resumeFrom(*before);
        unsavedinput::letGo(before);
    }
}

void BoardColumns::moveColumn(int from, int to)
{
    const int place = to > from ? to - 1 : to;
    m_columns.move(from, place);
    m_themeRow->removeWidget(m_columns.at(place));
    m_themeRow->insertWidget(place - 1, m_columns.at(place), 1);
    refresh(0, static_cast<int>(m_columns.size()) - 1);
}

void BoardColumns::refresh(int first, int last)
{
    for (int branch = first; branch <= last && branch < m_columns.size(); ++branch)
        m_columns.at(branch)->showTheme();
}

ThemeColumn *BoardColumns::column(int branch) const
{
    return m_columns.value(branch);
}

ThemeColumn *BoardColumns::currentColumn() const
{
    for (ThemeColumn *column : m_columns) {
        if (column->isAncestorOf(QApplication::focusWidget()))
            return column;
    }
    const QModelIndex current = m_selection->currentIndex();
    return current.isValid() ? column(current.parent().row()) : nullptr;
}

void BoardColumns::setShowsDetails(bool shows)
{
    m_showsDetails = shows;
    for (ThemeColumn *column : std::as_const(m_columns))
        column->setShowsDetails(shows);
}

void BoardColumns::setUnsortedText(const QString &text)
{
    m_unsortedText = text;
    m_columns.constFirst()->list().setEmptyText(text);
}

void BoardColumns::reveal(ThemeColumn &column)
{
    if (column.branch() == 0)
        return;
    // A column that has just come gets its place with the next round of the event loop.
    QTimer::singleShot(0, &column, [this, &column] { m_area->ensureWidgetVisible(&column, 0, 0); });
}

void BoardColumns::goFrom(const ThemeColumn &column, int step)
{
    ThemeColumn *neighbour = this->column(column.branch() + step);
    if (!neighbour)
        return;
    neighbour->list().setFocus(Qt::TabFocusReason);
    reveal(*neighbour);
}

bool BoardColumns::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragMove:
        scrollAtEdge(m_area->mapFromGlobal(static_cast<QWidget *>(watched)->mapToGlobal(
            static_cast<QDragMoveEvent *>(event)->position().toPoint())));
        break;
    case QEvent::DragLeave:
    case QEvent::Drop:
        m_scrolling.stop();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void BoardColumns::scrollAtEdge(const QPoint &inArea)
{
    const bool isInside = m_area->rect().contains(inArea);
    m_scrollStep = 0;
    if (isInside && inArea.x() < edge)
        m_scrollStep = -edgeSpeed;
    else if (isInside && inArea.x() > m_area->width() - edge)
        m_scrollStep = edgeSpeed;
    if (m_scrollStep == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
}
