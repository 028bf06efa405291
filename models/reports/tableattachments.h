// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

/// The tables of \p blocks that name a file, as CSV to be carried inside the PDF: just what the page shows.
/// Several tables of one name share a file, with their captions in front. CSV as in csv::line(), with a byte
/// order mark, without which spreadsheets take umlauts for something else.
QList<Attachment> tableAttachments(const QList<Block> &blocks);
