// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rowintake.h"

#include <functional>

/// Copies tables of a damaged file into a new one, as far as the trees of the damaged file lead.
class TreeCopy
{
public:
    /// \p goesOn is asked row by row; false stops with the error Cancelled.
    TreeCopy(const SqlFile &damaged, const SqlFile &fresh, const std::function<bool()> &goesOn);

    /// The names of all columns that \p table has in the damaged file, quoted.
    QStringList columnsOf(const QString &table) const;
    /// The columns of \p columns that the damaged file has; the first is a whole number by which \p table is
    /// ordered. True if all rows could be looked at and taken.
    Result<bool> copyNumbered(const QString &table, const QStringList &columns,
                              RowIntake::TakenNumber taken = RowIntake::TakenNumber::Leaves) const;
    /// The same for a small table with any key: what can be read from its two ends.
    Result<bool> copyFromBothEnds(const QString &table, const QStringList &columns) const;

private:
    bool isNewerThanFile(const QString &table) const;
    Result<void> take(const RowIntake &intake, const QVariantList &values, bool &isWhole) const;

    const SqlFile &m_damaged;
    const SqlFile &m_fresh;
    const std::function<bool()> &m_goesOn;
};
