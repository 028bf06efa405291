// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/geo/boundary.h"

/// Areas with fewer points.
namespace simplification {

/// Leaves out the points that change the picture least, by their "effective area": M. Visvalingam and
/// J. D. Whyatt, Line generalisation by repeated elimination of points, The Cartographic Journal 30 (1993),
/// 46–51. A border that several of \p areas share stays the same in all of them, if their files give it the
/// same points. What is finer than a two-thousandth of the whole goes; more, until each area has
/// \p mostPoints at most. No area vanishes.
QList<Boundary> simplified(const QList<Boundary> &areas, qsizetype mostPoints);

} // namespace simplification
