// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/chapters.h"

/// What goes to those who decide and to those who took part.
namespace papers {

/// The measures by status and who is responsible, with the way back to the themes and contributions they came
/// from.
QList<Block> measurePlan(const chapters::Source &source);

/// A paper for the youth welfare committee: consultations to be filled in, a proposal, the facts, annexes.
QList<Block> committeePaper(const chapters::Source &source);

/// One page for those who took part: what they said, and what happens now.
QList<Block> feedback(const chapters::Source &source);

/// Everything that the file holds about one person, with where it stands and when it was written
/// (Art. 15 GDPR). Errors: NotFound, and those of reading.
Result<Document> subjectAccess(const RecordReader &reader, const RecordId &person, const QLocale &locale);
/// The same as JSON.
Result<QByteArray> subjectAccessJson(const RecordReader &reader, const RecordId &person);

} // namespace papers
