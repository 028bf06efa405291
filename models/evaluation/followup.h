// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"
#include "models/evaluation/linkedtable.h"

/// From what was needed to what is done about it, and back.
namespace followup {

/// A row for each need and measure of it; needs without a measure come first, measures that came of no theme
/// last. Other kinds of questions where the filter asks for them.
LinkedTable make(const Evaluation &evaluation, const EvaluationFilter &filter);

} // namespace followup
