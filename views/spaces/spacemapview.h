// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/spacemap.h"
#include "models/schema/recordid.h"

#include <QSet>
#include <QWidget>

class SpaceBoardModel;

/// The municipalities of a board where they lie: the area of each, or a circle, the larger the more people
/// live there, in the colour and hatching of its social space. A click selects; everything it shows stands on
/// the board, too.
class SpaceMapView : public QWidget
{
    Q_OBJECT

public:
    /// \p model must outlive the view.
    SpaceMapView(const SpaceBoardModel &model, QWidget *parent);

    void setSelected(const QList<RecordId> &municipalities);
    /// Null: none is shown there.
    RecordId municipalityAt(const QPoint &point) const;

    QSize minimumSizeHint() const override;

signals:
    void clicked(const RecordId &municipality);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    SpaceMap map() const;
    SpaceMap::Layout layOut() const;
    void load();
    /// What the legend leaves to the map.
    QRect mapRect() const;
    void paintLabels(QPainter &painter, const SpaceMap::Layout &layout) const;
    void paintLegend(QPainter &painter) const;

    const SpaceBoardModel &m_model;
    QList<RecordId> m_ids;
    QList<MapPlace> m_places;
    QSet<RecordId> m_selected;
    bool m_hasAreas = false;
};
