// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/projection.h"

#include <QFont>
#include <QRectF>

class QPainter;

/// A part of a page as it fits on the screen, with the size of its text.
struct ProjectorSlide
{
    struct PlacedBox
    {
        QRectF place;
        ProjectionPage::Box box;
    };

    RecordId question;
    QString heading;
    /// Height of the text's font in pixels.
    double textSize = 0;
    QRectF headingPlace;
    QList<PlacedBox> boxes;
};

/// Lays pages out for a hall: text as large as it fits, and never smaller than what can be read from 15 m.
/// What does not fit goes onto further slides.
class ProjectorLayout
{
public:
    ProjectorLayout(const QFont &font, const QSizeF &screen);

    /// 24 points on a screen with 1080 lines (96 dots per inch), in the same proportion on every other one.
    static double smallestText(double screenHeight);
    static QFont textFont(const QFont &font, double textSize);
    static QFont titleFont(const QFont &font, double textSize);
    static QFont headingFont(const QFont &font, double textSize);
    /// Room between boxes and inside of them.
    static double gap(double textSize) { return textSize * 0.5; }
    /// What stands before each line of a box.
    static double indent(double textSize) { return textSize * 0.7; }
    static double textHeight(const QString &text, const QFont &font, double width);
    static void drawText(QPainter &painter, const QString &text, const QFont &font, const QRectF &place);
    /// The title with its dots: "Housing ● 12".
    static QString titleOf(const ProjectionPage::Box &box);

    /// At least one slide.
    QList<ProjectorSlide> slides(const ProjectionPage &page) const;

private:
    enum class Order {
        Balanced, ///< into the shortest column
        ByColumn  ///< one column after the other, so that a box and its second half follow each other
    };
    struct Column
    {
        double left = 0;
        double bottom = 0;
    };

    ProjectorSlide empty(const ProjectionPage &page, double textSize) const;
    /// As many as wanted, if they are wide enough for words.
    QList<Column> columns(const ProjectorSlide &slide, qsizetype wanted) const;
    double columnWidth(qsizetype columns, double textSize) const;
    double titleHeight(const ProjectionPage::Box &box, double width, double textSize) const;
    double lineHeight(const QString &line, double width, double textSize) const;
    double boxHeight(const ProjectionPage::Box &box, double width, double textSize) const;
    /// Places boxes in so many columns until one does not fit; returns how many were placed.
    qsizetype fill(ProjectorSlide &slide, const QList<ProjectionPage::Box> &boxes, qsizetype wanted,
                   Order order) const;
    /// Boxes that are higher than the screen, each as several that are not.
    QList<ProjectionPage::Box> split(const ProjectorSlide &slide,
                                     const QList<ProjectionPage::Box> &boxes) const;

    QFont m_font;
    QSizeF m_screen;
};
