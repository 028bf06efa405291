// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/crosstable.h"
#include "models/evaluation/evaluation.h"

/// Fields of action against social spaces and years.
namespace comparison {

/// A row for each field of action, also where nothing was said, and one for what has none if there is such;
/// a column for each space and year in which a conference was held.
CrossTable make(const Evaluation &evaluation, const EvaluationFilter &filter);

/// Which numbers; what is not given means all.
struct Cell
{
    /// A null id: without a field of action.
    std::optional<RecordId> field;
    std::optional<RecordId> space;
    std::optional<int> year;
};

/// The contributions behind the numbers of \p cell; the themes where themes or dots are counted.
RecordQuery behind(const Evaluation &evaluation, const EvaluationFilter &filter, const Cell &cell);

} // namespace comparison
