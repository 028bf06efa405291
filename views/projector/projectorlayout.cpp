// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projector/projectorlayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace {

constexpr double smallestShare = 32.0 / 1080.0;
constexpr double largestShare = 1.0 / 14.0;
constexpr double shrink = 0.94;
constexpr double titleFactor = 1.2;
constexpr double headingFactor = 1.4;
constexpr qsizetype mostColumns = 4;
// In letters; narrower columns tear words.
constexpr double narrowest = 16;

QFont sized(const QFont &font, double pixels, bool isBold)
{
    QFont sized = font;
    sized.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    sized.setBold(isBold);
    return sized;
}

// Returns the height; a word that is longer than the line is torn.
double layOut(QTextLayout &text, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    double height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return height;
}

} // namespace

ProjectorLayout::ProjectorLayout(const QFont &font, const QSizeF &screen) : m_font(font), m_screen(screen) {}

double ProjectorLayout::smallestText(double screenHeight)
{
    return screenHeight * smallestShare;
}

QFont ProjectorLayout::textFont(const QFont &font, double textSize)
{
    return sized(font, textSize, false);
}

QFont ProjectorLayout::titleFont(const QFont &font, double textSize)
{
    return sized(font, textSize * titleFactor, true);
}

QFont ProjectorLayout::headingFont(const QFont &font, double textSize)
{
    return sized(font, textSize * headingFactor, true);
}

double ProjectorLayout::textHeight(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    return layOut(layout, width);
}

void ProjectorLayout::drawText(QPainter &painter, const QString &text, const QFont &font, const QRectF &place)
{
    QTextLayout layout(text, font);
    layOut(layout, place.width());
    layout.draw(&painter, place.topLeft());
}

QString ProjectorLayout::titleOf(const ProjectionPage::Box &box)
{
    if (box.dots <= 0)
        return box.title;
    // The dots stay together with their number.
    return QStringLiteral("%1  ●\u00A0%2").arg(box.title).arg(box.dots).trimmed();
}

ProjectorSlide ProjectorLayout::empty(const ProjectionPage &page, double textSize) const
{
    ProjectorSlide slide{page.question, page.heading, textSize, {}, {}};
    const double margin = 2 * gap(textSize);
    const double width = m_screen.width() - 2 * margin;
    slide.headingPlace = {margin, margin, width,
                          textHeight(page.heading, headingFont(m_font, textSize), width)};
    return slide;
}

double ProjectorLayout::columnWidth(qsizetype columns, double textSize) const
{
    const double gaps = 4 * gap(textSize) + double(columns - 1) * gap(textSize);
    return (m_screen.width() - gaps) / double(columns);
}

QList<ProjectorLayout::Column> ProjectorLayout::columns(const ProjectorSlide &slide, qsizetype wanted) const
{
    const double letter = QFontMetricsF(textFont(m_font, slide.textSize)).averageCharWidth();
    qsizetype count = std::clamp<qsizetype>(wanted, 1, mostColumns);
    while (count > 1 && columnWidth(count, slide.textSize) < narrowest * letter)
        --count;
    QList<Column> columns;
    const double top = slide.headingPlace.bottom() + 2 * gap(slide.textSize);
    for (qsizetype column = 0; column < count; ++column) {
        const double step = columnWidth(count, slide.textSize) + gap(slide.textSize);
        columns.append({slide.headingPlace.left() + double(column) * step, top});
    }
    return columns;
}

double ProjectorLayout::titleHeight(const ProjectionPage::Box &box, double width, double textSize) const
{
    const QString title = titleOf(box);
    const double frame = 2 * gap(textSize);
    return title.isEmpty()
               ? frame
               : frame + gap(textSize) / 2 + textHeight(title, titleFont(m_font, textSize), width - frame);
}

double ProjectorLayout::lineHeight(const QString &line, double width, double textSize) const
{
    const double inner = width - 2 * gap(textSize) - indent(textSize);
    return textHeight(line, textFont(m_font, textSize), inner) + gap(textSize) / 2;
}

double ProjectorLayout::boxHeight(const ProjectionPage::Box &box, double width, double textSize) const
{
    double height = titleHeight(box, width, textSize);
    // What does not fit on a screen need not be measured to its end.
    for (qsizetype line = 0; line < box.lines.size() && height < m_screen.height(); ++line)
        height += lineHeight(box.lines.at(line), width, textSize);
    return height;
}

qsizetype ProjectorLayout::fill(ProjectorSlide &slide, const QList<ProjectionPage::Box> &boxes,
                                qsizetype wanted, Order order) const
{
    QList<Column> columns = this->columns(slide, wanted);
    const double width = columnWidth(columns.size(), slide.textSize);
    const double bottom = m_screen.height() - 2 * gap(slide.textSize);
    auto column = columns.begin();
    for (qsizetype placed = 0; placed < boxes.size(); ++placed) {
        const double height = boxHeight(boxes.at(placed), width, slide.textSize);
        if (order == Order::Balanced)
            column =
                std::min_element(columns.begin(), columns.end(), [](const Column &left, const Column &right) {
                    return left.bottom < right.bottom;
                });
        else if (column->bottom + height > bottom && column + 1 != columns.end())
            ++column;
        if (column->bottom + height > bottom)
            return placed;
        slide.boxes.append({QRectF(column->left, column->bottom, width, height), boxes.at(placed)});
        column->bottom += height + gap(slide.textSize);
    }
    return boxes.size();
}

QList<ProjectionPage::Box> ProjectorLayout::split(const ProjectorSlide &slide,
                                                  const QList<ProjectionPage::Box> &boxes) const
{
    const QList<Column> columns = this->columns(slide, mostColumns);
    const double width = columnWidth(columns.size(), slide.textSize);
    const double room = m_screen.height() - 2 * gap(slide.textSize) - columns.constFirst().bottom;
    QList<ProjectionPage::Box> parts;
    for (const ProjectionPage::Box &box : boxes) {
        ProjectionPage::Box part{box.title, box.dots, {}};
        double height = titleHeight(part, width, slide.textSize);
        for (const QString &line : box.lines) {
            const double more = lineHeight(line, width, slide.textSize);
            if (!part.lines.isEmpty() && height + more > room) {
                parts.append(part);
                part = {box.title.isEmpty() ? QString() : box.title + QStringLiteral(" …"), 0, {}};
                height = titleHeight(part, width, slide.textSize);
            }
            part.lines.append(line);
            height += more;
        }
        parts.append(part);
    }
    return parts;
}

QList<ProjectorSlide> ProjectorLayout::slides(const ProjectionPage &page) const
{
    const double smallest = smallestText(m_screen.height());
    for (double size = m_screen.height() * largestShare; size > smallest; size *= shrink) {
        ProjectorSlide slide = empty(page, size);
        if (fill(slide, page.boxes, page.boxes.size(), Order::Balanced) == page.boxes.size())
            return {slide};
    }
    QList<ProjectorSlide> slides;
    QList<ProjectionPage::Box> left = split(empty(page, smallest), page.boxes);
    do {
        ProjectorSlide slide = empty(page, smallest);
        // One statement that fills more than a screen is cut off at its end.
        const qsizetype placed = std::max<qsizetype>(1, fill(slide, left, mostColumns, Order::ByColumn));
        if (slide.boxes.isEmpty())
            slide.boxes.append({QRectF(slide.headingPlace.left(), columns(slide, 1).constFirst().bottom,
                                       columnWidth(1, smallest), m_screen.height()),
                                left.constFirst()});
        left.remove(0, placed);
        slides.append(slide);
    } while (!left.isEmpty());
    return slides;
}
