// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/crosstable.h"

#include <QWidget>

/// The numbers of social spaces over the years, as lines: each in the colour of its space, with a mark of its
/// own and its name. The table beside it says the same.
class CourseChart : public QWidget
{
    Q_OBJECT

public:
    explicit CourseChart(QWidget *parent);

    void setTable(const CrossTable &table);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the lines are, without what stands beside and below them.
    QRectF plot() const;
    QPointF placeOf(qsizetype column, qint64 number) const;
    void paintScale(QPainter &painter) const;
    void paintLine(QPainter &painter, qsizetype row) const;
    void paintLegend(QPainter &painter) const;
    QColor inkOf(qsizetype row) const;

    CrossTable m_table;
};
