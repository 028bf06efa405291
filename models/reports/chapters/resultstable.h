// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/chapters.h"

/// The results of a document as a file for spreadsheets, carried inside the PDF.
namespace resultstable {

/// One row for each theme and, if the document shows them, for each contribution. CSV after RFC 4180:
/// commas, CRLF, UTF-8 with byte order mark, without which spreadsheets take umlauts for something else.
Attachment attachment(const chapters::Source &source);

} // namespace resultstable
