// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

namespace odt {

/// Sizes of the page in millimetres: A4 with the margins of our PDFs.
struct PageFormat
{
    explicit PageFormat(bool landscape) : width(landscape ? 297 : 210), height(landscape ? 210 : 297) {}

    double width;
    double height;
    double left = 25;
    double right = 20;

    double textWidth() const { return width - left - right; }
    /// What a picture may take, with its caption beneath.
    double textHeight() const { return height - 28 - 25 - 20; }
};

/// In points.
double spaceBelowHeading(int level);

/// The file styles.xml: paragraph, character and list styles under the names that word processors know, the
/// page with head and foot, and pages without them for title and sheets.
QByteArray stylesFile(const DocumentProperties &properties);

/// The name of the page style of sheets.
inline constexpr char sheetPage[] = "Sheet";
/// The name of the page style of the title page.
inline constexpr char titlePage[] = "Title_20_Page";

} // namespace odt
