// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// Taking back one step of the history, whenever it was done. Nothing that came later is overwritten, nobody
/// who was erased comes back, and no consent or publication that was taken back.
namespace takingback {

/// Why \p step itself cannot be taken back, in one sentence; empty: only what came later can be in the way.
Result<QString> hindrance(const RecordReader &reader, const ChangeSet &step);
/// The change set that takes \p step back as the file is now. Errors: Conflict (its hindrance, or what was
/// done later), Referenced (something needs what it added), with one sentence that says what to do first.
Result<ChangeSet> changes(const RecordReader &reader, const ChangeSet &step);

} // namespace takingback
