// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QHash>
#include <QSet>

#include <functional>

/// What leaves a file for good, out of its records, its log, its drafts and its search index alike.
struct Erasure
{
    /// The change as people see it now; the log is told less.
    ChangeSet changes;
    /// Their rows leave the log, references to them become empty everywhere in it, and a merge or an import
    /// never brings them back.
    QSet<RecordId> records;
    /// Them and their earlier states, for the cleaning of copies that know other names of theirs.
    QList<Record> people;
    /// Folded; one of these stands in each text of the log that has to be redacted.
    QStringList foldedNames;
    /// \p text without the names of whom is erased, for drafts, names of steps, earlier wordings.
    std::function<QString(const QString &text)> redacted;
    /// The same for who wrote something.
    std::function<QString(const QString &text)> redactedAuthor;
    /// The same where a surname is always a name: for a computer, a filter, a setting.
    std::function<QString(const QString &text)> redactedName;
    /// Fields whose text goes on naming the person, and that text; other wordings lose the name.
    QHash<std::pair<RecordId, QString>, QString> keptTexts;
    /// False in a backup, which has to stay an earlier state of its file.
    bool isLogged = true;
};
