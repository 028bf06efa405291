// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/merge.h"
#include "models/store/recordreader.h"

/// A conflict as people read it: references by their titles, choices by their labels, dates as one writes
/// them.
struct ConflictWords
{
    merge::Conflict::Kind kind = merge::Conflict::Kind::BothChanged;
    /// "Theme “Clubs”: Name".
    QString concerns;
    /// What happened and what is asked, in whole sentences.
    QString sentence;
    /// Empty where the conflict is not about a value.
    QString base;
    QString ours;
    QString theirs;
    /// Where theirs comes from; empty if that is not known.
    QString device;
    /// What the two choices are called on their buttons.
    QString ourChoice;
    QString theirChoice;
    /// Both wordings can be made one.
    bool isWording = false;

    /// Nothing if the conflict is about something this program does not know.
    static std::optional<ConflictWords> of(const RecordReader &reader, const Record &conflict);
};
