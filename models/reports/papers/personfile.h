// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personwords.h"
#include "models/store/recordreader.h"

/// All that a file holds about one person, as it was found; nothing is left out yet for the sake of others.
struct PersonFile
{
    /// A record that says something about the person, and what happened to it.
    struct Finding
    {
        Record record;
        /// Newest first; of each step only what concerns this record.
        QList<ChangeSet> history;
    };

    /// A free text that names the person.
    struct Passage
    {
        QString table;
        RecordId record;
        QString field;
        /// The words around the name.
        QString text;
        bool isSure = false;
        /// It was replaced or removed, and is in the history only.
        bool isPast = false;
    };

    RecordId person;
    /// How texts call the person.
    PersonWords words;
    /// The person's own record first, then all that refers to it.
    QList<Finding> findings;
    /// Records that referred to the person once; those that are gone as they were last.
    QList<Finding> former;
    QList<Passage> texts;
    /// The same for what was begun in the line of the capture screen.
    QList<Passage> drafts;
    QList<Record> conflicts;

    /// Errors: NotFound, and those of reading.
    static Result<PersonFile> read(const RecordReader &reader, const RecordId &person);
    /// Of the newest change to what is held; so the same data give the same document.
    QDateTime newest() const;
};
