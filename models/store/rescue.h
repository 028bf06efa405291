// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/schema.h"

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
    /// What could not be saved, a line each.
    QStringList lost;
};

struct Report
{
    QList<Outcome> outcomes;
    /// Steps of the history that could not be read.
    qint64 lostSteps = 0;

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
