// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/pdf/pdfobjects.h"

namespace pdf {

/// Writes what the file says about itself: catalog, XMP (PDF/UA-1; PDF/A-3a with attachments, else PDF/A-2a),
/// document information and output intent.
void writeMetadata(QPDF &file, const Document &document);

/// Embeds the document's attachments as associated files (PDF/A-3).
void writeAttachments(QPDF &file, const Document &document);

} // namespace pdf
