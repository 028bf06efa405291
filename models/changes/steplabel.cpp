// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/steplabel.h"

#include <algorithm>

QString steplabel::nameOf(const Record &record)
{
    const QStringList &fields = record.table().titleFields();
    const bool isShort = std::all_of(fields.begin(), fields.end(), [&](const QString &name) {
        return record.table().field(name)->type() == FieldType::Text;
    });
    constexpr qsizetype longest = 40;
    const QString title = isShort && !record.table().isPeople() ? record.title() : QString();
    return title.size() <= longest ? title : title.left(longest - 1) + u'…';
}
