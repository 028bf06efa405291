// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <functional>

/// A broken rule: the field where the sentence is to stand, and the sentence, translated.
struct Violation
{
    QString field;
    QString text;

    friend bool operator==(const Violation &left, const Violation &right) = default;
};

/// The rules of domain.md that a record must keep; pure, so that forms, stores and check share them.
namespace rules {

/// Finds a record of \p table, or nothing.
using Lookup = std::function<std::optional<Record>(const QString &table, const RecordId &id)>;

/// All broken rules of \p record, required fields first; empty: the record is sound.
QList<Violation> check(const Record &record, const Lookup &lookup);

} // namespace rules
