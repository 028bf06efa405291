// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/conferencesnapshot.h"
#include "models/reports/document.h"

/// The press release about a conference. Its text is plain: the first paragraph is the headline, an empty
/// line parts paragraphs, a line that begins with "– " is an item of a list.
namespace pressrelease {

/// The draft, put together from the data by rules. It names people only if they may be named, and never
/// quotes a single contribution.
QString draft(const ConferenceSnapshot &snapshot);

/// What goes out: the text that was edited and kept with the conference, else the draft.
QString text(const ConferenceSnapshot &snapshot);
bool isEdited(const ConferenceSnapshot &snapshot);

/// \p text as blocks under a line that says what it is.
QList<Block> blocksOf(const QString &text, const QString &label);

} // namespace pressrelease
