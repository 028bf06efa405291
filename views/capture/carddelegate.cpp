// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/carddelegate.h"

#include "views/records/tones.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr int margin = 8; // pixels
constexpr int labelGap = 8;
constexpr int labelPadding = 6;
constexpr double labelFactor = 0.8;
// The rest of a longer card stands in its tool tip.
constexpr int mostLines = 6;
constexpr int mostCharacters = 2'000;

QFont labelFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * labelFactor);
    return small;
}

int labelHeight(const QFont &font)
{
    return QFontMetrics(labelFont(font)).height() + 4;
}

QString shownText(const QModelIndex &index)
{
    QString text = index.data().toString();
    if (text.size() > mostCharacters)
        text = text.left(mostCharacters) + u'…';
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

CardDelegate::CardDelegate(Labels labels, QObject *parent)
    : QStyledItemDelegate(parent), m_labels(std::move(labels))
{
}

qreal CardDelegate::layOut(QTextLayout &text, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    qreal height = 0;
    text.beginLayout();
    for (int number = 0; number < mostLines; ++number) {
        QTextLine line = text.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return height;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout text(shownText(index), option.font);
    int height = static_cast<int>(layOut(text, option.rect.width() - 2 * margin)) + 2 * margin;
    if (!m_labels(index).isEmpty())
        height += labelHeight(option.font) + margin / 2;
    return {option.rect.width(), height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setClipRect(item.rect);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    QTextLayout text(shownText(index), item.font);
    const QRect place = item.rect.adjusted(margin, margin, -margin, -margin);
    const qreal height = layOut(text, place.width());
    text.draw(painter, place.topLeft());
    const QStringList labels = m_labels(index);
    if (!labels.isEmpty())
        paintLabels(*painter, item, place.adjusted(0, static_cast<int>(height) + margin / 2, 0, 0), labels);
    painter->restore();
}

void CardDelegate::paintLabels(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                               const QStringList &labels) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont(option.font));
    const QFontMetrics metrics(painter.font());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                              : tones::quiet(option.palette));
    QRect frame(place.topLeft(), QSize(0, labelHeight(option.font)));
    for (const QString &label : labels) {
        const int room = place.right() - frame.left() - 2 * labelPadding;
        if (room <= metrics.averageCharWidth() * 3)
            break;
        const QString shown = metrics.elidedText(label, Qt::ElideRight, room);
        frame.setWidth(metrics.horizontalAdvance(shown) + 2 * labelPadding);
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.drawText(frame, Qt::AlignCenter, shown);
        frame.moveLeft(frame.right() + labelGap);
    }
}
