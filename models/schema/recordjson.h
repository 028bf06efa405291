// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QJsonObject>

/// A record as JSON for people's own programs: the values of fieldtext::toJson() by field name, and the id.
namespace recordjson {

/// Empty fields are left out. With \p fields only those.
QJsonObject toJson(const Record &record, const QStringList &fields = {});

} // namespace recordjson
