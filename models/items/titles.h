// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QSet>

/// What records are called, for models that show many of them.
namespace titles {

/// Like RecordReader::title(), from what was read already.
QString of(const ListRow &row);

/// The tables with records that were already there and are called otherwise since \p changes.
QSet<QString> changedBy(const ChangeSet &changes, const Schema &schema);

} // namespace titles
