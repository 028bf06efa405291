// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/participants.h"

/// Who is not represented at a conference.
namespace missing {

/// Somebody without anyone at the conference.
struct Gap
{
    /// Label of the category, or name of the municipality.
    QString title;
    /// The organisations of this kind or place in the file that could be invited.
    QList<RecordId> organisations;
};

struct Gaps
{
    /// Of those that § 81 SGB VIII names; "other" is nobody in particular.
    QList<Gap> categories;
    /// Of the space on the day of the conference.
    QList<Gap> municipalities;
};

/// Where nobody came as far as \p level.
Result<Gaps> find(const RecordReader &reader, const RecordId &conference, participants::Level level);

} // namespace missing
