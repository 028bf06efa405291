// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing.h"

class QAbstractItemModel;

/// What \p model shows, as a list to be saved, printed or copied. \p corner: what the heads of the rows are,
/// which then are its first column; empty: the rows have none.
Listing modelListing(const QAbstractItemModel &model, const QString &corner);
