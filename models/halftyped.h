// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

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
    /// All of \p conference, whatever group was chosen, in the order of the questions; blank ones are left
    /// out, and so is what was begun in a card that is there.
    static Result<QList<HalfTypedCard>> all(const RecordReader &reader, const RecordId &conference);
};
