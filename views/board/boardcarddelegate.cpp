// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/boardcarddelegate.h"

#include "models/items/roles.h"
#include "views/records/tones.h"

#include <QPainter>

namespace {

constexpr int gap = 4; // pixels around a card
constexpr int rounding = 4;

QStringList labelsOf(const QModelIndex &index)
{
    return index.data(LabelsRole).toStringList();
}

} // namespace

BoardCardDelegate::BoardCardDelegate(QObject *parent) : CardDelegate(labelsOf, parent) {}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem card = option;
    card.rect.adjust(gap, gap, -gap, -gap);
    CardDelegate::paint(painter, card, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(tones::quiet(option.palette), option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
    painter->drawRoundedRect(QRectF(card.rect).adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding);
    painter->restore();
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_width != option.rect.width() || m_font != option.font) {
        m_heights.clear();
        m_width = option.rect.width();
        m_font = option.font;
    }
    const QString key = index.data().toString() + (labelsOf(index).isEmpty() ? u'-' : u'+');
    auto height = m_heights.constFind(key);
    if (height == m_heights.constEnd()) {
        QStyleOptionViewItem card = option;
        card.rect.adjust(gap, gap, -gap, -gap);
        height = m_heights.insert(key, CardDelegate::sizeHint(card, index).height() + 2 * gap);
    }
    return {option.rect.width(), *height};
}
