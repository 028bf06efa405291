// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// From what a conference found to what is done about it.
namespace measures {

/// A proposed measure that carries on \p theme: its result or name, its field of action, and the link back.
Result<ChangeSet> fromTheme(const Session &session, const RecordId &theme);

/// The measures that came of \p theme.
Result<QList<Record>> ofTheme(const RecordReader &reader, const RecordId &theme);

} // namespace measures
