// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/structuretree.h"

namespace pdf {

/// Writes the outline that readers show beside the pages.
void writeBookmarks(QPDF &file, const PageLayout &layout, const StructureObjects &structure);

} // namespace pdf
