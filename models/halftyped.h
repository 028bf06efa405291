// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// A card that stands in the line of the capture screen and was not put away yet; a draft of the file.
struct HalfTypedCard
{
    RecordId conference;
    RecordId question;
    /// Null: of no group.
    RecordId group;
    QString text;

    /// Under which the draft is kept.
    QString key() const;
    /// Those of one group, in the order of the questions; blank ones are left out.
    static Result<QList<HalfTypedCard>> all(const Session &session, const RecordId &conference,
                                            const RecordId &group);
};
