// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/pdf/pdfwriter.h"

/// The document as a PDF, with words parted by patterns of our own: not every system has some, and theirs
/// differ. Aborts the test program if it cannot be written.
PdfOutput writtenPdf(const Document &document);
