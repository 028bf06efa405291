// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// Under which drafts of the file the capture screen keeps what is typed into its line.
namespace draftkeys {

QString line(const RecordId &conference, const RecordId &question, const RecordId &group);
/// The line holds a change to a card; the draft is the card's id.
QString changedCard(const RecordId &conference, const RecordId &question, const RecordId &group);
QString card(const RecordId &card);
/// The draft is the question and the group where the line was used last.
QString place(const RecordId &conference, const RecordId &fixedGroup);

bool isPlace(const QString &key);
/// The question of a line.
std::optional<RecordId> questionOf(const QString &key);
/// The card whose change is kept under \p key.
std::optional<RecordId> cardOf(const QString &key);

} // namespace draftkeys

/// A card that stands in the line of the capture screen and was not put away yet; a draft of the file.
struct HalfTypedCard
{
    RecordId conference;
    RecordId question;
    /// Null: of no group.
    RecordId group;
    QString text;

    QString key() const { return draftkeys::line(conference, question, group); }
    /// All of \p conference, whatever group was chosen, in the order of the questions; blank ones are left
    /// out, and so is what was begun in a card that is there.
    static Result<QList<HalfTypedCard>> all(const RecordReader &reader, const RecordId &conference);
};
