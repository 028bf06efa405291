// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/figureimage.h"

#include <QBuffer>
#include <QPainter>

namespace {

constexpr double unitsPerInch = 720;
constexpr double dotsPerInch = 192;
constexpr int jpegQuality = 88;

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

QImage drawn(const blocks::Figure &figure)
{
    const QSizeF inches(figure.widthMm / 25.4, figure.heightMm / 25.4);
    QImage image((inches * dotsPerInch).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    // Font sizes in points come out right because the picture claims the resolution of its units.
    image.setDotsPerMeterX(qRound(unitsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(unitsPerInch / 0.0254));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    figure.draw(painter, QRectF(QPointF(), inches * unitsPerInch));
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    return image;
}

} // namespace

FigureImage figureImage(const blocks::Figure &figure)
{
    if (figure.draw) {
        const QImage image = drawn(figure);
        return {"image/png", encoded(image, "png", -1), image.size()};
    }
    if (figure.image.isNull())
        return {};
    const QByteArray png = encoded(figure.image, "png", -1);
    if (!figure.image.hasAlphaChannel()) {
        const QByteArray jpeg = encoded(figure.image, "jpg", jpegQuality);
        if (!jpeg.isEmpty() && jpeg.size() < png.size())
            return {"image/jpeg", jpeg, figure.image.size()};
    }
    return {"image/png", png, figure.image.size()};
}
