// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// New parts of a conference from one typed line each; not yet in the file.
namespace planlines {

/// "15 Welcome" lasts 15 minutes, "9:30 Welcome" begins at 9:30, "9:30 15 Welcome" both.
Result<Record> agendaItem(const Session &session, const RecordId &conference, const QString &line);
/// The line is the wording; its first words are the short name.
Result<Record> question(const Session &session, const RecordId &conference, const QString &line);
/// The line is the name.
Result<Record> workingGroup(const Session &session, const RecordId &conference, const QString &line);

} // namespace planlines
