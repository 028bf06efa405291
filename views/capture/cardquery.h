// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/names.h"
#include "models/schema/recordid.h"
#include "models/schema/recordquery.h"

/// The cards of one question, newest first; \p group null: of all groups.
inline RecordQuery cardQuery(const RecordId &question, const RecordId &group, bool onlyUnclear = false)
{
    RecordQuery query =
        RecordQuery::where(names::contribution, names::question, QVariant::fromValue(question));
    if (!group.isNull())
        query.conditions.append({names::workingGroup.toString(),
                                 RecordQuery::Condition::Kind::Equals,
                                 {QVariant::fromValue(group)}});
    if (onlyUnclear)
        query.conditions.append(
            {names::unclear.toString(), RecordQuery::Condition::Kind::Equals, {QVariant(true)}});
    query.order = {{QStringLiteral("id"), true}};
    return query;
}
