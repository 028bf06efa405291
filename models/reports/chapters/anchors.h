// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/schema/record.h"

/// Links between what belongs together in one document: a theme, the contributions in it, the measures from
/// it.
namespace anchors {

/// The id under which \p record stands while a document is made: "theme-…". It has the record's own id in it,
/// which nobody outside the file needs: see number().
QString of(const Record &record);

/// \p text as the place of \p record.
TextRun placeOf(const Record &record, const QString &text, bool bold = false);
/// \p text as a link to the place of \p record.
TextRun linkTo(const Record &record, const QString &text);

/// The titles of \p records, each a link to where it stands; one a line.
RichText linksTo(const QList<Record> &records);

/// Numbers the places of records in their order, "theme-1" and so on, and lets the links lead there.
void number(QList<Block> &document);

} // namespace anchors
