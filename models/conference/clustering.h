// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// What is done with the cards of one question: sorting them into themes, joining those that say the same.
/// Each function is one step in the history; wordings and dots are never lost.
namespace clustering {

/// Puts \p cards, in their order, into \p theme (null: into none), before the card \p next or behind all.
/// Only as many other cards get a new position as have to.
Result<ChangeSet> place(const RecordReader &reader, const QList<RecordId> &cards, const RecordId &theme,
                        const RecordId &next = {});

/// A new theme of \p question with \p cards in it; it is named once its cards are known.
Result<ChangeSet> gather(const Session &session, const RecordId &question, const QList<RecordId> &cards);
/// Whether \p theme still has the name that gather() gave it.
bool isUnnamed(const Record &theme);

/// Removes \p theme; its cards are not sorted any more. Fails if something else refers to it.
Result<ChangeSet> dissolve(const RecordReader &reader, const RecordId &theme);

/// Joins \p others, and what was joined to them, to the card \p first.
Result<ChangeSet> join(const RecordReader &reader, const RecordId &first, const QList<RecordId> &others);
/// Makes cards of their own of all that were joined to \p first.
Result<ChangeSet> separate(const RecordReader &reader, const RecordId &first);

} // namespace clustering
