// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capture/carddelegate.h"

#include <QFont>

/// Draws a card as a sheet of its own, with room around it. Heights are kept, because a column asks for all
/// of them whenever one card comes or goes.
class BoardCardDelegate : public CardDelegate
{
    Q_OBJECT

public:
    explicit BoardCardDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// By the card's words, for one width and font.
    mutable QHash<QString, int> m_heights;
    mutable int m_width = 0;
    mutable QFont m_font;
};
