// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/odt/automaticstyles.h"
#include "models/reports/odt/inlinewriter.h"

namespace odt {

/// Boxes at fixed places of the page, anchored in the open paragraph.
void writeSheet(QXmlStreamWriter &xml, InlineWriter &text, AutomaticStyles &styles,
                const blocks::Sheet &sheet);

} // namespace odt
