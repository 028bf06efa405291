// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdfstructure.h"

/// The parts of pdfFindings(); each appends what it finds wrong.
namespace pdfchecks {

/// Catalog, metadata and output intent.
void checkCatalog(QPDF &file, QStringList &findings);
/// One bookmark for each heading, with its words.
void checkOutlines(QPDF &file, const PdfStructure &structure, QStringList &findings);
/// Nesting of the tree: headings, lists, tables, figures, contents, links.
void checkStructure(const PdfStructure &structure, QStringList &findings);
/// Content is marked or artifact, ids are reached exactly once, the parent tree agrees, links are tagged.
void checkPages(QPDF &file, const PdfStructure &structure, QStringList &findings);

/// The codes shown with each font, by the font's object.
using UsedCodes = QMap<QPDFObjGen, std::set<int>>;
UsedCodes usedCodes(QPDF &file);
/// Embedded, with a width and a text for every code.
void checkFonts(QPDF &file, QStringList &findings);

} // namespace pdfchecks
