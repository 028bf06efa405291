// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"

namespace anchors {

QString of(const Record &record)
{
    return QStringLiteral("%1-%2").arg(record.table().name(), record.id().toString());
}

TextRun placeOf(const Record &record, const QString &text, bool bold)
{
    return {text, bold, false, {}, {}, of(record)};
}

TextRun linkTo(const Record &record, const QString &text)
{
    return {text, false, false, u'#' + of(record)};
}

RichText linksTo(const QList<Record> &records)
{
    RichText links;
    for (const Record &record : records) {
        if (!links.isEmpty())
            links.append(TextRun{QStringLiteral("\n")});
        links.append(linkTo(record, record.title()));
    }
    return links;
}

} // namespace anchors
