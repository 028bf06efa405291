// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// What the areas of a GeoJSON file change: municipalities get the boundary with their official key.
struct BoundaryImport
{
    ChangeSet changes;
    /// How many municipalities have an area in the file, also those whose boundary stays as it is.
    int found = 0;
    /// Names of the municipalities without one.
    QStringList missing;
    /// How many areas belong to no municipality of ours.
    int foreign = 0;

    /// \p json: see areafile. Boundaries are simplified, so that the file stays small. Error Invalid, with
    /// one sentence: the file cannot be read, no area is of a municipality of ours, or one lies elsewhere.
    static Result<BoundaryImport> read(const QByteArray &json, const RecordReader &reader);
    /// What was or would be taken over, in whole sentences.
    QString summary() const;
};
