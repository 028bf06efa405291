// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

class QTextLayout;

/// Draws a card: its words as large as they are typed, and below them in small words what belongs to it.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The small words of the card in a row, each to be framed.
    using Labels = std::function<QStringList(const QModelIndex &)>;

    CardDelegate(Labels labels, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static qreal layOut(QTextLayout &text, int width);
    void paintLabels(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                     const QStringList &labels) const;

    Labels m_labels;
};
