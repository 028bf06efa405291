// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/tones.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace {

// Relative luminance by WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QPixmap canvas(const QWidget &widget, int side)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

namespace tones {

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18;
}

QColor error(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb0, 0x00, 0x20);
}

QColor quiet(const QPalette &palette)
{
    QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 7 + b * 3) / 10; };
    return QColor(mix(text.red(), window.red()), mix(text.green(), window.green()),
                  mix(text.blue(), window.blue()));
}

QColor readableOn(const QColor &background)
{
    return luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
}

QIcon errorIcon(const QWidget &widget)
{
    const int side = widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget);
    QPixmap pixmap = canvas(widget, side);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = error(widget.palette());
    const double unit = side / 16.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawPolygon(
        QPolygonF({{8 * unit, 1 * unit}, {15.5 * unit, 14.5 * unit}, {0.5 * unit, 14.5 * unit}}));
    painter.setBrush(readableOn(tone));
    painter.drawRect(QRectF(7.2 * unit, 5.5 * unit, 1.6 * unit, 4.8 * unit));
    painter.drawEllipse(QRectF(7.1 * unit, 11.2 * unit, 1.8 * unit, 1.8 * unit));
    return pixmap;
}

QIcon swatch(const QColor &colour, const QWidget &widget)
{
    const int side = widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget);
    QPixmap pixmap = canvas(widget, side);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widget.palette().color(QPalette::WindowText));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 3, 3);
    return pixmap;
}

const QList<NamedColour> &palette()
{
    static const QList<NamedColour> colours = {
        {QT_TRANSLATE_NOOP("Colours", "Orange"), "#e69f00"},
        {QT_TRANSLATE_NOOP("Colours", "Sky blue"), "#56b4e9"},
        {QT_TRANSLATE_NOOP("Colours", "Bluish green"), "#009e73"},
        {QT_TRANSLATE_NOOP("Colours", "Yellow"), "#f0e442"},
        {QT_TRANSLATE_NOOP("Colours", "Blue"), "#0072b2"},
        {QT_TRANSLATE_NOOP("Colours", "Vermilion"), "#d55e00"},
        {QT_TRANSLATE_NOOP("Colours", "Reddish purple"), "#cc79a7"},
        {QT_TRANSLATE_NOOP("Colours", "Grey"), "#8c8c8c"},
    };
    return colours;
}

QString colourName(const QString &value)
{
    for (const NamedColour &colour : palette()) {
        if (value == QLatin1StringView(colour.value))
            return QCoreApplication::translate("Colours", colour.label);
    }
    return value;
}

} // namespace tones
