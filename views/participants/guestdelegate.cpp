// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/guestdelegate.h"

#include "models/items/roles.h"
#include "views/records/tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int padding = 8;

} // namespace

void GuestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(role));
    const QFontMetrics metrics(option.font);
    const bool isHere = index.data(ValueRole).toString() == u"attended";
    const QString tick = QStringLiteral("✓");
    if (isHere)
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, tick);
    place.setLeft(place.left() + metrics.horizontalAdvance(tick) + padding);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, title);
    place.setLeft(place.left() + metrics.horizontalAdvance(title) + 2 * padding);
    if (!isSelected)
        painter->setPen(tones::quiet(option.palette));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize GuestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height();
    return {10 * height, height + height / 2};
}
