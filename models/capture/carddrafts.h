// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// What is half typed in the capture screen: a draft for each question and group.
namespace carddrafts {

struct Unfinished
{
    RecordId question;
    QString text;
};

QString key(const RecordId &conference, const RecordId &question, const RecordId &group);
/// In the order of the questions; blank ones are left out.
Result<QList<Unfinished>> unfinished(const Session &session, const RecordId &conference,
                                     const RecordId &group);
/// Makes a card of each, as Enter would have done.
Result<void> putAway(Session &session, const RecordId &conference, const RecordId &group);

} // namespace carddrafts
