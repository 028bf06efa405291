// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/scratchpdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace pdf {

namespace {

constexpr int unitsPerInch = 720;

/// A rectangle far off the page, under a transformation of its own: after it Qt sets pen and brush anew, so
/// that a fragment depends on nothing painted before.
void paintMark(QPainter &painter)
{
    painter.setTransform(QTransform::fromTranslate(-20000, -20000));
    painter.fillRect(QRectF(0, 0, 1, 1), Qt::black);
    painter.resetTransform();
}

const QByteArray mark = QByteArrayLiteral("q\n1 0 0 1 -20000 -20000 cm\n0 0 1 1 re\nf\nQ\n");

struct ItemPainter
{
    QPainter &painter;

    void operator()(const GlyphItem &item) const
    {
        painter.setPen(item.color);
        painter.drawGlyphRun(item.position, item.glyphs);
    }
    void operator()(const RectangleItem &item) const { painter.fillRect(item.rectangle, item.color); }
    void operator()(const ImageItem &item) const
    {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        // Qt writes the unused bits at the end of a row of single bits as it finds them in memory.
        const bool singleBits = item.image.depth() == 1;
        painter.drawImage(item.rectangle,
                          singleBits ? item.image.convertToFormat(QImage::Format_RGB32) : item.image);
    }
    void operator()(const DrawingItem &item) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        item.draw(painter, item.rectangle);
        painter.restore();
    }
};

QList<QList<int>> fragmentsByPage(const PageLayout &layout)
{
    QList<QList<int>> pages(layout.pageCount);
    for (int i = 0; i < layout.fragments.size(); ++i)
        pages[layout.fragments[i].page].append(i);
    return pages;
}

} // namespace

Result<ScratchPdf> paintScratch(const PageLayout &layout, Progress &progress)
{
    ScratchPdf scratch;
    scratch.fragmentsOfPage = fragmentsByPage(layout);
    QBuffer buffer(&scratch.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(unitsPerInch);
    const bool landscape = layout.pageSize.width() > layout.pageSize.height();
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount; ++page) {
        if (!progress.report(50, 70, page, layout.pageCount))
            return Progress::cancelled();
        if (page > 0)
            writer.newPage();
        for (const int index : scratch.fragmentsOfPage[page]) {
            paintMark(painter);
            painter.save();
            for (const PageItem &item : layout.fragments[index].items)
                std::visit(ItemPainter{painter}, item);
            painter.restore();
        }
        paintMark(painter);
    }
    painter.end();
    return scratch;
}

QList<QByteArray> splitAtMarks(const QByteArray &content)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, from)) {
        parts.append(content.mid(from, at - from));
        from = at + mark.size();
    }
    return parts;
}

} // namespace pdf
