// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/odt/automaticstyles.h"
#include "models/reports/odt/inlinewriter.h"
#include "models/reports/regulartable.h"

namespace odt {

/// A table and its place in the document.
struct PlacedTable
{
    const blocks::Table &source;
    const RegularTable &table;
    /// Counted from 1.
    int number;
    double widthMm;
};

void writeTable(QXmlStreamWriter &xml, InlineWriter &text, AutomaticStyles &styles,
                const PlacedTable &placed);

} // namespace odt
