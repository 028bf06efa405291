// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// The contrast of \p color on white after WCAG 2: 1 to 21.
double contrastOnWhite(const QColor &color);

/// Darkens \p color until it has \p contrast on white; the house's blue where there is no colour.
QColor darkenedToContrast(const QColor &color, double contrast);
