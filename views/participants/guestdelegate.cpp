// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/guestdelegate.h"

#include "models/items/roles.h"
#include "views/records/tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int padding = 8;
constexpr int stackedPadding = 4;

QString tick()
{
    return QStringLiteral("✓");
}

bool isHere(const QModelIndex &index)
{
    return index.data(ValueRole).toString() == u"attended";
}

QString stackedName(const QModelIndex &index)
{
    const QString name = index.data().toString();
    return isHere(index) ? tick() + u' ' + name : name;
}

QRect wrapped(const QFontMetrics &metrics, const QRect &place, const QString &text)
{
    return text.isEmpty() ? QRect(place.topLeft(), QSize(0, 0))
                          : metrics.boundingRect(place, Qt::TextWordWrap | Qt::AlignTop, text);
}

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
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    if (m_arrangement == Arrangement::Beside)
        paintBeside(*painter, option, index);
    else
        paintStacked(*painter, option, index);
    painter->restore();
}

void GuestDelegate::paintBeside(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    if (isHere(index))
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, tick());
    place.setLeft(place.left() + metrics.horizontalAdvance(tick()) + padding);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, title);
    place.setLeft(place.left() + metrics.horizontalAdvance(title) + 2 * padding);
    if (!option.state.testFlag(QStyle::State_Selected))
        painter.setPen(tones::quiet(option.palette));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, place.width()));
}

void GuestDelegate::paintStacked(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QRect place = option.rect.adjusted(stackedPadding, stackedPadding, -stackedPadding, 0);
    const QString name = stackedName(index);
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignTop, name);
    place.setTop(place.top() + wrapped(QFontMetrics(option.font), place, name).height());
    if (!option.state.testFlag(QStyle::State_Selected))
        painter.setPen(tones::quiet(option.palette));
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignTop, index.data(DetailRole).toString());
}

QSize GuestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int height = metrics.height();
    if (m_arrangement == Arrangement::Beside)
        return {10 * height, height + height / 2};
    const QRect place(0, 0, option.rect.width() - 2 * stackedPadding, QWIDGETSIZE_MAX);
    return {10 * height, wrapped(metrics, place, stackedName(index)).height() +
                             wrapped(metrics, place, index.data(DetailRole).toString()).height() +
                             2 * stackedPadding};
}
