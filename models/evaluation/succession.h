// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"
#include "models/evaluation/linkedtable.h"

/// What became of the themes from one conference of a social space to its next.
namespace succession {

enum class Fate { Again, New, Gone };

/// A theme that is new has none before, one that is gone none now.
struct Step
{
    Fate fate = Fate::New;
    RecordId conference;
    std::optional<EvaluatedTheme> before;
    std::optional<EvaluatedTheme> now;
};

/// Each conference beside the one before it in its space, the newest first, for kinds of questions that both
/// asked; themes are the same when they are alike as cards are alike.
QList<Step> steps(const Evaluation &evaluation, const EvaluationFilter &filter);

LinkedTable make(const Evaluation &evaluation, const EvaluationFilter &filter);

} // namespace succession
