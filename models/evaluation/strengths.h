// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"
#include "models/evaluation/linkedtable.h"

/// What is good and what is needed, side by side.
namespace strengths {

/// A row for each field of action: its heaviest strengths and needs by name, with how many contributions.
LinkedTable make(const Evaluation &evaluation, const EvaluationFilter &filter);

} // namespace strengths
