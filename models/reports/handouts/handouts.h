// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/chapters.h"
#include "models/reports/handouts/participantlist.h"

/// What is printed for the day of a conference.
namespace handouts {

/// One line for each who is expected, with room to sign, and \p blanks empty ones for walk-ins.
QList<Block> signIn(const chapters::Source &source, const QList<Attendee> &participants, int blanks);

/// Badges of 90 × 55 mm, ten on a sheet of A4; \p blanks more with a line to write on.
QList<Block> badges(const chapters::Source &source, const QList<Attendee> &participants, int blanks);
/// How many badges fill up the last sheet of \p participants.
int badgesToFillSheet(qsizetype participants);

/// A sign for each working group, on A4 lying on its side, to be folded in the middle.
QList<Block> tableSigns(const chapters::Source &source);

/// A question on each page of A4 lying on its side.
QList<Block> questionCards(const chapters::Source &source);

/// The day's course with computed times, the questions and who goes to which room.
QList<Block> agenda(const chapters::Source &source);

} // namespace handouts
