// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// The dots of one conference, and how many there can be by its plan.
struct DotCount
{
    /// Over all questions.
    qlonglong given = 0;
    /// How many people can have given dots: who was there, else who is expected; 0: not known.
    qlonglong people = 0;
    /// Nothing: the plan does not say, or nobody is known.
    std::optional<qlonglong> allowed;
    std::optional<qlonglong> allowedPerTheme;
    /// What cannot be, a sentence each.
    QStringList problems;

    /// A sentence with given and allowed dots.
    QString summary() const;
};

namespace dotcount {

Result<DotCount> read(const RecordReader &reader, const RecordId &conference);

} // namespace dotcount
