// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/linkbutton.h"

#include "views/records/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace {

constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

// The palette's own link colour is too dark on dark windows with some styles.
QColor linkColour(const QPalette &palette)
{
    return tones::isDark(palette) ? QColor(0x8a, 0xb8, 0xff) : QColor(0x0b, 0x57, 0xa4);
}

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setText(const QString &text)
{
    QAbstractButton::setText(text);
    // It is painted as it is, so "&" is no key to it.
    setShortcut({});
    setAccessibleName(text);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 4};
}

int LinkButton::heightForWidth(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, 10'000), wrapping, text()).height() + 4;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont linkFont = font();
    linkFont.setUnderline(underMouse() || hasFocus());
    painter.setFont(linkFont);
    painter.setPen(linkColour(palette()));
    painter.drawText(rect().adjusted(0, 2, 0, -2), wrapping, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *)
{
    update();
}

void LinkButton::leaveEvent(QEvent *)
{
    update();
}
