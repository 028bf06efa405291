// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

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
    /// Words of names, one of which stands in the label of a step that has to be redacted.
    QStringList namesInLabels;
    /// \p text without the names of whom is erased, for drafts and labels.
    std::function<QString(const QString &text)> redacted;
    /// False in a backup, which has to stay an earlier state of its file.
    bool isLogged = true;
};
