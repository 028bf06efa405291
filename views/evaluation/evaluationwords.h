// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"

/// What the tabs of the evaluation say alike.
namespace evaluationwords {

/// What an evaluation of no conference at all says.
QString noConference();
QString nothingFits();
QString ofCount(EvaluationFilter::Count count);
/// What is counted and shown, in one line for documents.
QString of(const EvaluationFilter &filter, const Evaluation &evaluation);

} // namespace evaluationwords
