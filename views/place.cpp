// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/place.h"

bool Place::showTable(const QString &table)
{
    Q_UNUSED(table)
    return false;
}

bool Place::showRecord(const QString &table, const RecordId &id)
{
    Q_UNUSED(table)
    Q_UNUSED(id)
    return false;
}

void Place::showOnly(const RecordQuery &query, const QString &label)
{
    Q_UNUSED(query)
    Q_UNUSED(label)
}
