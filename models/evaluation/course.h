// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/crosstable.h"
#include "models/evaluation/evaluation.h"

/// The way of one field of action through the years.
namespace course {

/// A row for each social space with a conference, a column for each year; CrossTable::nothing where a space
/// had none. No \p field: all fields together.
CrossTable make(const Evaluation &evaluation, const EvaluationFilter &filter,
                const std::optional<RecordId> &field);

/// What a chart of \p course shows, for those who hear it.
QString inWords(const CrossTable &course);

} // namespace course
