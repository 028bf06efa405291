// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personwords.h"
#include "models/store/recordreader.h"

/// How a package, a backup or an export names who has been erased from its file since.
class ErasedNames
{
public:
    /// Of the \p erased, those whom \p earlier still knows.
    static Result<ErasedNames> read(const RecordReader &earlier, const QSet<RecordId> &erased);
    /// Of \p people as they were.
    explicit ErasedNames(const QList<Record> &people = {});

    /// \p changes without them as author, as name of a computer, and in the name of the step.
    ChangeSet without(ChangeSet changes) const;
    /// \p earlier without them in texts that \p now, if there is any, does not have so.
    Record without(Record earlier, const std::optional<Record> &now) const;
    /// How many texts of \p rows surely name one of them; what was said is not changed unasked.
    int textsNaming(const QList<RowChange> &rows, const Schema &schema) const;

private:
    QList<PersonWords> m_people;
};
