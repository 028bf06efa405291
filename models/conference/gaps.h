// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/unnamedpeople.h"

/// Something that is still missing before a conference is published, and where it is filled in.
struct Gap
{
    /// A whole sentence.
    QString text;
    QString table;
    RecordId id;
    /// Empty: any.
    QString field = {};
};

/// A chapter of the documentation with what it still lacks.
struct ChapterGaps
{
    QString title;
    QList<Gap> gaps;
};

namespace gaps {

/// All chapters, in the order of the documentation; \p people are those of the file.
Result<QList<ChapterGaps>> read(const RecordReader &reader, const RecordId &conference,
                                const UnnamedPeople &people);

} // namespace gaps
