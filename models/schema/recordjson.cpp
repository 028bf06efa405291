// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/recordjson.h"

#include "models/schema/fieldtext.h"

QJsonObject recordjson::toJson(const Record &record, const QStringList &fields)
{
    QJsonObject json{{QStringLiteral("id"), record.id().toString()}};
    for (const Field &field : record.table().fields()) {
        const QVariant value = record.value(field.name());
        if (value.isValid() && (fields.isEmpty() || fields.contains(field.name())))
            json.insert(field.name(), fieldtext::toJson(field, value));
    }
    return json;
}
