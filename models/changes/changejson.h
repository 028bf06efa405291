// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/schema/schema.h"

#include <QJsonObject>

/// Change sets as JSON: in the log, in packages and in `history --json` (shapes in commands.md).
namespace changejson {

/// {name: {"before", "after"}}; fields the schema does not know keep the JSON value they came with.
QJsonObject fieldsToJson(const RowChange &row, const Schema &schema);
QMap<QString, FieldChange> fieldsFromJson(const QString &table, const QJsonObject &json,
                                          const Schema &schema);

QJsonObject toJson(const ChangeSet &changes, const Schema &schema);

QString kindToText(RowChange::Kind kind);
std::optional<RowChange::Kind> kindFromText(const QString &text);

} // namespace changejson
