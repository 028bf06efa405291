// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"

namespace anchors {

QString of(const Record &record)
{
    return QStringLiteral("%1-%2").arg(record.table().name(), record.id().toString());
}

RichText linksTo(const QList<Record> &records)
{
    RichText links;
    for (const Record &record : records) {
        if (!links.isEmpty())
            links.append(TextRun{QStringLiteral("\n")});
        links.append(TextRun{record.title(), false, false, u'#' + of(record)});
    }
    return links;
}

} // namespace anchors
