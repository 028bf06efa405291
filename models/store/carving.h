// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/pagerecords.h"
#include "models/store/recordtraces.h"

#include <functional>

/// The last resort of a rescue: finds what stands on pages to which no tree of the damaged file leads any
/// more, because an inner page is damaged or an older one is in its place. Each row is known by its shape.
class Carving
{
public:
    /// \p goesOn is asked page by page; false stops with the error Cancelled.
    Carving(const SqlFile &damaged, const SqlFile &fresh, const Schema &schema,
            const std::function<bool()> &goesOn);

    /// Brings steps of the history, marks of the erased and half-typed texts that \p fresh lacks.
    /// Gives all other pairs of texts, among them those of the file's identity.
    Result<QHash<QString, QString>> findWhatIsNoRecord() const;

    struct Found
    {
        QHash<const Table *, qint64> records;
        /// Records that fit several tables, and are known to none.
        qint64 unplaced = 0;
    };
    /// Brings records that \p fresh lacks and that are not gone for good reason. What is in \p doubtful makes
    /// way: those records stand in a table that may not be theirs.
    Result<Found> findRecords(const RecordTraces &traces,
                              const QHash<RecordId, const Table *> &doubtful) const;

private:
    Result<void> forEachPage(const std::function<Result<void>(const PageRecords::Page &)> &use) const;

    const SqlFile &m_damaged;
    const SqlFile &m_fresh;
    const Schema &m_schema;
    const std::function<bool()> &m_goesOn;
    PageRecords m_pages;
};
