// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Lets a figure be drawn in tenths of a millimetre, whatever the target's unit, with the documents' font.
/// Restores the painter when it goes.
class FigurePainter
{
public:
    /// Fits the area \p size into \p target.
    FigurePainter(QPainter &painter, const QRectF &target, const QSizeF &size);
    ~FigurePainter();
    Q_DISABLE_COPY_MOVE(FigurePainter)

    QSizeF textSize(const QString &text) const;
    void drawText(const QRectF &box, Qt::Alignment alignment, const QString &text);
    /// \p text shortened with an ellipsis to fit \p width.
    QString shortened(const QString &text, double width) const;

private:
    QPainter &m_painter;
    QFont m_font;
};
