// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/stripedheader.h"

#include "models/items/roles.h"

#include <QColor>
#include <QPainter>

namespace {

constexpr int stripe = 5;

} // namespace

StripedHeader::StripedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignCenter);
}

void StripedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(0, 0, 0, -stripe), section);
    painter->restore();
    const QColor colour = model()->headerData(section, Qt::Horizontal, ColourRole).value<QColor>();
    painter->fillRect(rect.adjusted(1, rect.height() - stripe, -1, 0),
                      colour.isValid() ? colour : palette().color(QPalette::Button));
}

QSize StripedHeader::sectionSizeFromContents(int section) const
{
    return QHeaderView::sectionSizeFromContents(section) + QSize(8, stripe);
}
