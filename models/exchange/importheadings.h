// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/table.h"

/// What the columns of a table from elsewhere mean.
namespace importheadings {

/// For each of \p heads the field of \p table, "id", or nothing: by the field's name, its label, or what
/// offices write above such a column. No field is named twice.
QStringList fieldsFor(const QStringList &heads, const Table &table);

} // namespace importheadings
