// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

/// Documents that the writers' tests share.
namespace samples {

/// Every kind of block as a planner would use it, in German; \p sessions sections of about two pages.
Document conferenceReport(int sessions = 2);

/// What breaks layouts: strange characters, endless words, rows taller than a page, a picture of one pixel.
Document hardDocument();

/// Badges and a folded sign on a page on its side: short names, names that hardly fit, and none.
Document sheets();

Document oneParagraph(const QString &text);

} // namespace samples
