// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenpdf.h"

PdfOutput writtenPdf(const Document &document)
{
    Result<PdfOutput> output =
        writePdf(document, {}, QStringLiteral(SOZIALRAUM_SOURCE_DIR "/tests/data/hyphenation.dic"));
    if (!output)
        qFatal("%s", qPrintable(output.error().detail));
    return *std::move(output);
}
