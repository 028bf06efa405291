// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/packagemerge.h"
#include "models/halftyped.h"

#include <functional>

/// What several packages would bring, before anything is written; one that cannot be read does not keep back
/// the others.
struct MergePreview
{
    struct Package
    {
        QString path;
        Result<PackageReport> report;
        /// It could not be opened with this passphrase.
        bool isLocked = false;
        QList<HalfTypedCard> halfTyped = {};
    };

    /// In the order asked for.
    QList<Package> packages;
    /// For Session::merge().
    ChangeSet changes;
    QList<MergedChangeSet> sources;
    /// Whom the packages' files have erased; to be erased here, too, after the merge.
    QSet<RecordId> erasedElsewhere;
    /// See PackageMerge.
    QList<Record> peopleToErase;

    bool isNews() const { return !changes.isEmpty() || !sources.isEmpty() || !erasedElsewhere.isEmpty(); }

    /// \p goOn is told before each package how many are done, and may stop the work. Error Cancelled.
    static Result<MergePreview> make(const RecordReader &home, const QStringList &paths,
                                     const QString &passphrase, const std::function<bool(int)> &goOn);
};
