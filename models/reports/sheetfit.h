// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

/// The largest size in points at which \p text fits its box; a word is rather made smaller than broken,
/// unless it would become too small to read. \p heightAt: the height of its lines at a size, in tenths of a
/// point.
double fittedSize(const blocks::SheetText &text, const std::function<double(double size)> &heightAt);
