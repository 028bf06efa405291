// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/papers/personfile.h"
#include "models/reports/papers/personview.h"

/// What Art. 15(1) GDPR wants told beside the data: purposes, recipients, how long, rights, where they come
/// from.
namespace accessfacts {

struct Fact
{
    /// For other programs: "recipients".
    QString name;
    QString label;
    /// Whole sentences.
    QStringList known;
    /// Whether the office has to add something that no file knows.
    bool isToBeFilledIn = false;
};

/// What whoever hands out the report has to do before.
QString noteForOffice();

Result<QList<Fact>> of(const RecordReader &reader, const PersonFile &file, const PersonView &view);

} // namespace accessfacts
