// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

QByteArray csv::line(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted.append(cell);
    }
    return quoted.join(separator).toUtf8() + "\r\n";
}
