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

    /// Steps of the history that name the person as their author.
    struct Authored
    {
        int count = 0;
        /// UTC; invalid if there are none.
        QDateTime first;
        QDateTime last;
    };

    RecordId person;
    /// How texts call the person.
    PersonWords words;
    /// The person's own record first, then all that refers to it; nothing if the person was removed.
    QList<Finding> findings;
    /// Records that referred to the person once; those that are gone as they were last, the person's own
    /// first.
    QList<Finding> former;
    /// Removed or joined and perhaps the same person, as they were last.
    QList<Finding> namesakes;
    Authored authored;
    QList<Passage> texts;
    /// The same for what was begun in the line of the capture screen.
    QList<Passage> drafts;
    QList<Record> conflicts;
    /// Those whose caption, description or file name surely names the person, or did so once.
    QList<Record> pictures;

    /// Whoever was removed is read from the history. Errors: NotFound, and those of reading.
    static Result<PersonFile> read(const RecordReader &reader, const RecordId &person);
    /// Whether \p author is the person, and not somebody else of the same surname.
    bool isPerson(const QString &author) const { return words.redactedAuthor(author) != author; }
    bool isRemoved() const { return findings.isEmpty(); }
    /// The person's record, or what the history holds of it.
    const Finding &own() const { return isRemoved() ? former.constFirst() : findings.constFirst(); }
    /// Of the newest change to what is held; so the same data give the same document.
    QDateTime newest() const;
};
