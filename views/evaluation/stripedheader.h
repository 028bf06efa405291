// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// Heads of columns with a stripe in the colour of what is counted there, below its name.
class StripedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit StripedHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};
