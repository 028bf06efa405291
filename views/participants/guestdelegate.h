// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// A name with what is told of it in quieter text, beside or below it; a tick before those who are here.
class GuestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Stacked: in narrow columns, where names take as many lines as they need.
    enum class Arrangement { Beside, Stacked };

    explicit GuestDelegate(Arrangement arrangement, QObject *parent)
        : QStyledItemDelegate(parent), m_arrangement(arrangement)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBeside(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStacked(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Arrangement m_arrangement;
};
