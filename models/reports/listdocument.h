// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing.h"
#include "models/reports/document.h"

/// A list as a document: its title, how many entries, and one table with repeated heads, on wide pages where
/// there are many columns.
Document listDocument(const Listing &listing, const QLocale &locale);
