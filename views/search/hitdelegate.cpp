// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/hitdelegate.h"

#include "models/items/roles.h"
#include "views/records/tones.h"
#include "views/search/actionsmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int margin = 8;

using Marks = QList<std::pair<int, int>>;

// Words are marked by weight and line, so that the mark does not hang on colour.
void drawMarked(QPainter &painter, const QRectF &rect, const QString &text, const Marks &marks,
                const QFont &font)
{
    QFont marked = font;
    marked.setBold(true);
    // Measured as if all were bold, so that nothing is cut off without the dots that say so.
    QTextLayout layout(QFontMetricsF(marked).elidedText(text, Qt::ElideRight, rect.width()), font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : marks) {
        QTextLayout::FormatRange range{start, length, {}};
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(1'000'000);
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
}

QString origin(const QModelIndex &index)
{
    const QString entity = index.data(TableLabelRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    if (title.isEmpty() || title == index.data(HitTextRole).toString())
        return entity;
    //: %1 an entity, %2 the title of a record: "Contribution · Housing for families"
    return HitDelegate::tr("%1 · %2").arg(entity, title.simplified());
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect rect = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int line = option.fontMetrics.height();
    painter->setPen(text);
    painter->setFont(option.font);
    const QString keys = index.data(ActionsModel::KeysRole).toString();
    if (index.data(TableRole).isNull()) {
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, keys);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        return;
    }
    drawMarked(*painter, rect, index.data(HitTextRole).toString(), index.data(MarksRole).value<Marks>(),
               option.font);
    rect.setTop(rect.top() + line + 2);
    painter->setPen(selected ? text : tones::quiet(option.palette));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                      option.fontMetrics.elidedText(origin(index), Qt::ElideRight, rect.width()));
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(TableRole).isNull() ? 1 : 2;
    return {0, lines * option.fontMetrics.height() + margin + (lines - 1) * 2};
}
