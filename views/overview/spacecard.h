// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

class QVBoxLayout;

/// A social space in the overview: a stripe in its colour, its name, what is known of it.
class SpaceCard : public QFrame
{
    Q_OBJECT

public:
    explicit SpaceCard(const QColor &colour, QWidget *parent = nullptr);

    /// \p content below a small \p label; without a label it is the card's heading.
    void addLine(const QString &label, QWidget *content);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
    QVBoxLayout *m_rows;
};
