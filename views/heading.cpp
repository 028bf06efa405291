// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/heading.h"

#include <QApplication>

Heading::Heading(const QString &text, double factor, QWidget *parent) : QLabel(text, parent), m_factor(factor)
{
    fitToText();
}

void Heading::fitToText()
{
    QFont font = QApplication::font(this);
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * m_factor);
    setFont(font);
}
