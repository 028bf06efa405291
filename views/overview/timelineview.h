// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/overview/timelinelayout.h"

#include <QListView>

#include <optional>

class TimelineModel;

/// The chronicle as a line: years as ticks, events as marks with flags above it, conferences below it in the
/// colour of their social space. Left, Right, Home and End go from event to event; Enter and a click open.
/// It is a list that is painted along a line: so screen readers find its events.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    /// \p model must outlive the view.
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override { QAbstractItemView::doItemsLayout(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The event was clicked, or Enter pressed on it.
    void opened(const QModelIndex &event);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int, int) override { viewport()->update(); }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// The lines of an event's flag.
    struct Flag
    {
        QStringList lines;
        int width = 0;
    };

    void layOut();
    Flag flagOf(const QModelIndex &event) const;
    TimelineLayout::Side sideOf(const QModelIndex &event) const;
    QModelIndex newestPast() const;
    int flagHeight() const;
    int axisY() const;
    /// In the viewport.
    QRect flagRect(int row) const;
    QRect markRect(int row) const;
    void paintAxis(QPainter &painter) const;
    void paintYears(QPainter &painter) const;
    static QString todayWord();
    QRect todayRect() const;
    void paintFlag(QPainter &painter, int row) const;
    void paintMark(QPainter &painter, int row) const;

    TimelineModel &m_model;
    QList<Flag> m_flags;
    std::optional<TimelineLayout> m_layout;
    bool m_isScrolled = false;
};
