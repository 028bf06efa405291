// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/chapters.h"

#include <optional>

/// The results of a document as a file for spreadsheets, carried inside the PDF.
namespace resultstable {

/// One row for each theme and, if the document shows them, for each contribution; nothing if the document
/// shows none. \p document: names, summaries and dots that it does not show are left out.
std::optional<Attachment> attachment(const chapters::Source &source, const Document &document);

} // namespace resultstable
