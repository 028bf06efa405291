// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personwords.h"
#include "models/store/recordreader.h"

/// How a package, which is older than an erasure or was away meanwhile, names who has been erased at home.
class ErasedNames
{
public:
    /// Of the \p erased, those whom \p package still knows.
    static Result<ErasedNames> read(const RecordReader &package, const QSet<RecordId> &erased);

    /// \p changes without them as author, as name of a computer, and in the name of the step.
    ChangeSet without(ChangeSet changes) const;
    /// How many texts of \p rows surely name one of them; what was said is not changed unasked.
    int textsNaming(const QList<RowChange> &rows, const Schema &schema) const;

private:
    QList<PersonWords> m_people;
};
