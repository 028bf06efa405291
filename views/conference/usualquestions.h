// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/result.h"

class Session;

/// The four questions that a conference usually has, for one that has none: strengths, needs, examples of
/// cooperation, what networking needs. One change set.
Result<ChangeSet> usualQuestions(const Session &session, const RecordId &conference);
