// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/conferencesnapshot.h"
#include "models/reports/document.h"
#include "models/reports/reportoptions.h"

/// What the documents about a conference say, chapter by chapter. A chapter with nothing to say is empty.
namespace chapters {

/// What every chapter is made from.
struct Source
{
    const ConferenceSnapshot &snapshot;
    const ReportOptions &options;
};

QList<Block> titlePage(const Source &source);
/// A table of contents on a page of its own.
QList<Block> contents();
/// The facts of the title page as the head of a short document.
QList<Block> head(const Source &source);
/// A heading and the day and place beneath it; \p title with %1 for the title of the conference.
QList<Block> dayHead(const Source &source, const QString &title);
QList<Block> welcome(const Source &source);
QList<Block> aims(const Source &source);
QList<Block> lookingBack(const Source &source);
QList<Block> space(const Source &source);
QList<Block> agenda(const Source &source);
/// The agenda without a heading, with times computed from the start and the minutes of each item.
QList<Block> agendaTable(const Source &source);
QList<Block> results(const Source &source);
/// The same without a sentence before them, for a short document.
QList<Block> resultsAlone(const Source &source);
QList<Block> workingGroups(const Source &source);
QList<Block> priorities(const Source &source);
QList<Block> measures(const Source &source);
QList<Block> outlook(const Source &source);
QList<Block> organisations(const Source &source);
QList<Block> pictures(const Source &source);
QList<Block> allContributions(const Source &source);

/// Organisation and, if the person may be named, person.
QString responsibleFor(const Record &measure, const ConferenceSnapshot &snapshot);

/// Whether measures lead back to the results that they came from, which stand in the same document.
enum class Origins { Shown, Left };
/// A table of measures with who does what until when; used looking forward and looking back.
Block measureTable(const QList<Record> &measures, const QString &caption, const Source &source,
                   Origins origins);

} // namespace chapters
