// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/pagecontents.h"

namespace pdf {

/// The objects of the structure tree that other parts of the file refer to.
struct StructureObjects
{
    /// By index into PageLayout::elements.
    QList<QPDFObjectHandle> elements;
};

/// Writes link annotations, structure elements and the parent tree into the catalog of \p file.
StructureObjects writeStructure(QPDF &file, const PageLayout &layout, const MarkedContent &content);

/// The array of an explicit destination a little above \p destination.
QPDFObjectHandle destinationArray(const Destination &destination, const std::vector<QPDFObjectHandle> &pages,
                                  const PageCoordinates &coordinates);

} // namespace pdf
