// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

QByteArray csv::line(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted.append(cell);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}
