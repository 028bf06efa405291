// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QByteArray>

/// A figure as a file that web pages and word processors show.
struct FigureImage
{
    QByteArray mediaType;
    QByteArray bytes;
    QSize size;
};

/// Drawn figures become PNG at 192 dots per inch; pictures PNG, or JPEG where it is smaller and nothing
/// shines through. Empty where the figure has neither image nor drawing.
FigureImage figureImage(const blocks::Figure &figure);
