// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/spacecard.h"

#include "views/records/tones.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int stripe = 8;
constexpr int charactersWide = 34;

} // namespace

SpaceCard::SpaceCard(const QColor &colour, QWidget *parent)
    : QFrame(parent), m_colour(colour), m_rows(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_rows->setContentsMargins(16 + stripe, 16, 16, 16);
    m_rows->setSpacing(2);
}

void SpaceCard::addLine(const QString &label, QWidget *content)
{
    if (label.isEmpty()) {
        // Only the weight is set, so that the size follows the text size.
        QFont bold;
        bold.setBold(true);
        content->setFont(bold);
    } else {
        auto *caption = new QLabel(label, this);
        QPalette quiet = caption->palette();
        quiet.setColor(QPalette::WindowText, tones::quiet(palette()));
        caption->setPalette(quiet);
        caption->setContentsMargins(0, 8, 0, 0);
        m_rows->addWidget(caption);
    }
    m_rows->addWidget(content);
}

QSize SpaceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * charactersWide + 32 + stripe;
    return {width, m_rows->hasHeightForWidth() ? m_rows->heightForWidth(width) : QFrame::sizeHint().height()};
}

void SpaceCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(frameWidth(), frameWidth(), stripe, height() - 2 * frameWidth()), m_colour);
}
