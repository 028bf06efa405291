// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// One who is expected at a conference, as lists and badges of the day show them. There is no room here for
/// contact data, so that none can lie on a table.
struct Attendee
{
    /// The participation's record.
    RecordId id;
    /// "Dr. Erika Mustermann"; empty if only an organisation is invited.
    QString name;
    /// "Mustermann, Dr. Erika"
    QString listName;
    /// Family name first, without titles.
    QString sortName;
    QString function;
    QString organisation;
    QString group;
    /// The group's position; 0: in no group.
    int groupNumber = 0;
};

namespace participants {

/// All who did not decline, one entry for each head, sorted by family name after DIN 5007-2; organisations
/// without a person come last. \p only: these participations alone, for single reprints; empty: all.
Result<QList<Attendee>> read(const RecordReader &reader, const RecordId &conference,
                             const QList<RecordId> &only = {});

} // namespace participants
