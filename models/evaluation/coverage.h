// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"
#include "models/evaluation/linkedtable.h"

/// Offers against needs: where nothing is there.
namespace coverage {

/// A row for each municipality, a column for each field of action: how many offers there are, and where there
/// are none, how many needs the social space has named.
LinkedTable make(const Evaluation &evaluation, const EvaluationFilter &filter);

} // namespace coverage
