// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/heatdelegate.h"

#include "models/items/roles.h"
#include "views/records/tones.h"

#include <QPainter>

namespace {

// So that one is seen to be more than none.
constexpr double faintest = 0.12;
constexpr int frameWidth = 2;

QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    // Sums have no share: they are no numbers among others.
    font.setBold(!index.data(ShareRole).isValid());
    return font;
}

} // namespace

QColor HeatDelegate::background(const QPalette &palette, const QColor &colour, double share)
{
    const QColor base = palette.color(QPalette::Base);
    if (share <= 0)
        return base;
    const QColor full = colour.isValid() ? colour : palette.color(QPalette::Highlight);
    const double part = faintest + (1 - faintest) * share;
    const auto mix = [part](int from, int to) { return from + qRound((to - from) * part); };
    return QColor(mix(base.red(), full.red()), mix(base.green(), full.green()),
                  mix(base.blue(), full.blue()));
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant share = index.data(ShareRole);
    const QColor paper =
        share.isValid() ? background(option.palette, index.data(ColourRole).value<QColor>(), share.toDouble())
                        : option.palette.color(QPalette::AlternateBase);
    painter->save();
    painter->fillRect(option.rect.adjusted(0, 0, -1, -1), paper);
    painter->setFont(fontFor(option, index));
    painter->setPen(tones::readableOn(paper));
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    if (option.state & QStyle::State_Selected) {
        const int inset = frameWidth / 2;
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), frameWidth));
        painter->drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
        painter->setPen(QPen(tones::readableOn(paper), 1, Qt::DotLine));
        if (option.state & QStyle::State_HasFocus)
            painter->drawRect(
                option.rect.adjusted(frameWidth + 1, frameWidth + 1, -frameWidth - 2, -frameWidth - 2));
    }
    painter->restore();
}

QSize HeatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(option, index));
    return {metrics.horizontalAdvance(index.data().toString()) + 24, metrics.height() + 8};
}
