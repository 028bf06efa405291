// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/timelineview.h"

#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "models/schema/names.h"
#include "views/records/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace {

constexpr int margin = 16;
constexpr int padding = 6;
constexpr int linesOfTitle = 2;
// In characters.
constexpr int widestTitle = 28;
constexpr int widestDetail = 40;

// The text in lines of \p width at most, the last one shortened.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == linesOfTitle;
        const QString rest =
            isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(QFontMetrics(font).elidedText(rest.trimmed(), Qt::ElideRight, width));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString TimelineView::todayWord()
{
    //: Where one is on a line of time
    return tr("today");
}

TimelineView::TimelineView(TimelineModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Chronicle as a line"));
    setAccessibleDescription(tr("Left and Right go from event to event, Enter opens it."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setModel(&model);
    connect(this, &QAbstractItemView::clicked, this, &TimelineView::opened);
}

int TimelineView::flagHeight() const
{
    return fontMetrics().lineSpacing() * (1 + linesOfTitle) + padding;
}

TimelineLayout::Side TimelineView::sideOf(const QModelIndex &event) const
{
    return event.data(TableRole).toString() == names::conference ? TimelineLayout::Side::Below
                                                                 : TimelineLayout::Side::Above;
}

TimelineView::Flag TimelineView::flagOf(const QModelIndex &event) const
{
    const int character = fontMetrics().averageCharWidth();
    const QString detail = event.data(DetailRole).toString();
    Flag flag;
    flag.lines = wrapped(event.data().toString(), font(), character * widestTitle);
    flag.lines.prepend(fontMetrics().elidedText(detail, Qt::ElideRight, character * widestDetail));
    for (const QString &line : std::as_const(flag.lines))
        flag.width = std::max(flag.width, fontMetrics().horizontalAdvance(line));
    flag.width += 2 * padding;
    return flag;
}

void TimelineView::layOut()
{
    m_flags.clear();
    m_layout.reset();
    QList<TimelineLayout::Event> events;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        m_flags.append(flagOf(index));
        events.append(
            {index.data(ValueRole).toDate(), sideOf(index), static_cast<double>(m_flags.last().width)});
    }
    if (!events.isEmpty())
        m_layout.emplace(events, QDate::currentDate(), viewport()->width() - 2 * margin,
                         fontMetrics().height());
    updateGeometries();
    updateGeometry();
    viewport()->update();
}

void TimelineView::reset()
{
    QAbstractItemView::reset();
    layOut();
}

QSize TimelineView::sizeHint() const
{
    int height = 3 * fontMetrics().height() + 2 * margin;
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    if (m_layout)
        height +=
            (m_layout->lanes(TimelineLayout::Side::Above) + m_layout->lanes(TimelineLayout::Side::Below)) *
            flagHeight();
    return {fontMetrics().averageCharWidth() * widestDetail, height};
}

void TimelineView::updateGeometries()
{
    const int width = m_layout ? static_cast<int>(m_layout->width()) + 2 * margin : 0;
    const int seen = viewport()->width();
    horizontalScrollBar()->setRange(0, std::max(0, width - seen));
    horizontalScrollBar()->setPageStep(seen);
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 8);
    // One begins where one is in time, not with the oldest event.
    if (m_layout && !m_isScrolled && isVisible() && width > seen) {
        m_isScrolled = true;
        horizontalScrollBar()->setValue(static_cast<int>(m_layout->today()) - seen * 3 / 4);
    }
    QAbstractItemView::updateGeometries();
}

int TimelineView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int TimelineView::axisY() const
{
    return margin / 2 + (m_layout ? m_layout->lanes(TimelineLayout::Side::Above) : 0) * flagHeight() +
           fontMetrics().height();
}

QRect TimelineView::flagRect(int row) const
{
    const TimelineLayout::Flag &flag = m_layout->flags().at(row);
    const int x = margin + static_cast<int>(flag.x) - horizontalOffset();
    const bool isAbove = sideOf(m_model.index(row)) == TimelineLayout::Side::Above;
    const int nearest = isAbove ? axisY() - fontMetrics().height() : axisY() + 2 * fontMetrics().height();
    const int top = isAbove ? nearest - (flag.lane + 1) * flagHeight() : nearest + flag.lane * flagHeight();
    const int height = fontMetrics().lineSpacing() * static_cast<int>(m_flags.at(row).lines.size());
    return {x, isAbove ? top + flagHeight() - padding - height : top, m_flags.at(row).width, height};
}

QRect TimelineView::markRect(int row) const
{
    const int side = fontMetrics().height() * 3 / 4;
    const int x = margin + static_cast<int>(m_layout->flags().at(row).x) - horizontalOffset();
    return {x - side / 2, axisY() - side / 2, side, side};
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || !m_layout || index.row() >= m_flags.size())
        return {};
    return flagRect(index.row()).united(markRect(index.row()));
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    for (int row = 0; row < m_flags.size(); ++row) {
        if (flagRect(row).contains(point) || markRect(row).contains(point))
            return m_model.index(row);
    }
    return {};
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect rect = visualRect(index);
    if (rect.left() < margin)
        horizontalScrollBar()->setValue(horizontalOffset() + rect.left() - margin);
    else if (rect.right() > viewport()->width() - margin)
        horizontalScrollBar()->setValue(horizontalOffset() + rect.right() - viewport()->width() + margin);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    const int row = currentIndex().row();
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return m_model.index(std::max(0, row - 1));
    case MoveRight:
    case MoveNext:
        return m_model.index(std::min(last, row + 1));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(last);
    case MovePageUp:
        return m_model.index(std::max(0, row - 10));
    case MovePageDown:
        return m_model.index(std::min(last, row + 10));
    case MoveUp:
    case MoveDown:
        break;
    }
    return currentIndex();
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(indexAt(rect.topLeft()), command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const int left = margin - horizontalOffset();
    const int now = left + static_cast<int>(m_layout->today());
    painter.setPen(QPen(tones::quiet(palette()), 2));
    painter.drawLine(left, axisY(), left + static_cast<int>(m_layout->width()), axisY());
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawLine(now, axisY() - fontMetrics().height() / 2, now, axisY() + fontMetrics().height() / 2);
}

QRect TimelineView::todayRect() const
{
    const int x = margin - horizontalOffset() + static_cast<int>(m_layout->today());
    const int width = fontMetrics().horizontalAdvance(todayWord());
    return {x - width / 2, axisY() + fontMetrics().height() / 2, width, fontMetrics().height()};
}

void TimelineView::paintYears(QPainter &painter) const
{
    const QRect kept = todayRect().adjusted(-padding, 0, padding, 0);
    // Poles run through here; words stand before them.
    const auto write = [&](const QRect &rect, const QString &word) {
        painter.fillRect(rect, palette().base());
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, word);
    };
    painter.setPen(palette().color(QPalette::Text));
    write(todayRect(), todayWord());
    const int left = margin - horizontalOffset();
    int taken = std::numeric_limits<int>::min();
    painter.setPen(tones::quiet(palette()));
    const QList<TimelineLayout::Tick> &years = m_layout->years();
    for (qsizetype i = 0; i + 1 < years.size(); ++i) {
        const int x = left + static_cast<int>(years.at(i).x);
        const int next = left + static_cast<int>(years.at(i + 1).x);
        const QString year = QString::number(years.at(i).year);
        const int width = fontMetrics().horizontalAdvance(year);
        painter.drawLine(x, axisY() - padding, x, axisY() + padding);
        // The year in which the view begins stays readable.
        const QRect rect(std::max(x, std::min(margin, next - width - padding)), kept.top(), width,
                         kept.height());
        if (rect.left() < taken || rect.intersects(kept))
            continue;
        write(rect, year);
        taken = rect.right() + padding;
    }
}

void TimelineView::paintMark(QPainter &painter, int row) const
{
    const QModelIndex index = m_model.index(row);
    const QRectF rect = markRect(row);
    const auto colour = index.data(ColourRole).value<QColor>();
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    if (sideOf(index) == TimelineLayout::Side::Below) {
        painter.setBrush(colour.isValid() ? colour : palette().color(QPalette::Base));
        painter.drawEllipse(rect);
        return;
    }
    painter.setBrush(palette().color(QPalette::Base));
    const QPointF middle = rect.center();
    painter.drawPolygon(QPolygonF({{middle.x(), rect.top()},
                                   {rect.right(), middle.y()},
                                   {middle.x(), rect.bottom()},
                                   {rect.left(), middle.y()}}));
}

void TimelineView::paintFlag(QPainter &painter, int row) const
{
    const QRect rect = flagRect(row);
    const bool isAbove = sideOf(m_model.index(row)) == TimelineLayout::Side::Above;
    const bool isCurrent = row == currentIndex().row() && hasFocus();
    const auto colour = m_model.index(row).data(ColourRole).value<QColor>();
    painter.setPen(QPen(colour.isValid() ? colour : tones::quiet(palette()), colour.isValid() ? 3 : 1));
    painter.drawLine(rect.left(), isAbove ? rect.top() : axisY(), rect.left(),
                     isAbove ? axisY() : rect.bottom());
    if (isCurrent)
        painter.fillRect(rect.adjusted(2, 0, 0, 0), palette().highlight());
    int baseline = rect.top() + fontMetrics().ascent();
    for (qsizetype line = 0; line < m_flags.at(row).lines.size(); ++line) {
        const QColor ink = line == 0 ? tones::quiet(palette()) : palette().color(QPalette::Text);
        painter.setPen(isCurrent ? palette().color(QPalette::HighlightedText) : ink);
        painter.drawText(rect.left() + padding, baseline, m_flags.at(row).lines.at(line));
        baseline += fontMetrics().lineSpacing();
    }
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    if (!m_layout)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    for (int row = 0; row < m_flags.size(); ++row) {
        if (visualRect(m_model.index(row)).intersects(event->rect()))
            paintFlag(painter, row);
    }
    paintYears(painter);
    for (int row = 0; row < m_flags.size(); ++row) {
        if (markRect(row).intersects(event->rect()))
            paintMark(painter, row);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(newestPast());
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

QModelIndex TimelineView::newestPast() const
{
    int row = m_model.rowCount() - 1;
    while (row > 0 && m_model.index(row).data(ValueRole).toDate() > QDate::currentDate())
        --row;
    return m_model.index(row);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit opened(currentIndex());
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractItemView::keyPressEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    viewport()->setCursor(indexAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    // The page around it scrolls up and down; the line itself to both sides.
    if (std::abs(event->angleDelta().y()) > std::abs(event->angleDelta().x()))
        event->ignore();
    else
        QAbstractItemView::wheelEvent(event);
}
