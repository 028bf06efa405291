// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/recordid.h"
#include "models/schema/schema.h"

#include <QSet>

#include <functional>

/// Brings what can be read of a damaged file into a new, sound one.
namespace rescue {

/// What became of the records of one entity.
struct Outcome
{
    const Table *table = nullptr;
    qint64 read = 0;
    /// Could not be read, but made again from the history.
    qint64 rebuilt = 0;
    /// Nothing led to them any more; they were found page by page.
    qint64 found = 0;
    qint64 lost = 0;
    /// Records that were saved without all that they referred to.
    QSet<RecordId> incomplete;
    /// What was lost, a line each.
    QStringList lines;
    /// Whether there may have been more, of which nothing tells.
    bool mayLackMore = false;
};

struct Report
{
    QList<Outcome> outcomes;
    /// Whether steps of the history could not be read.
    bool lacksSteps = false;
    /// What else could not be had, a sentence each.
    QStringList losses;
    /// What a check of the new file finds, a sentence each; it is to be put right by hand.
    QStringList faults;

    bool isComplete() const;
    /// For people: what was saved, then what was not.
    QString text() const;
};

/// Reads \p damaged without changing it and makes \p target, which must not exist; it keeps the identity of
/// the damaged file. \p goesOn is asked now and then; false stops. Errors: Damaged (nothing can be read),
/// Exists, ReadOnly, DiskFull, Cancelled; then there is no \p target.
Result<Report> run(const QString &damaged, const QString &target, const Schema &schema,
                   const std::function<bool()> &goesOn = {});

} // namespace rescue
