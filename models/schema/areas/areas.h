// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/table.h"

/// The entities of a file, area by area; Schema::standard() joins them. A new column is one line in one of
/// these lists and its German label.
namespace areas {

QList<Table> region();
QList<Table> actors();
QList<Table> conference();
QList<Table> planning();
/// What group laptops take along and what is left to decide when they come back.
QList<Table> hall();

} // namespace areas
