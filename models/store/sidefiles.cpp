// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sidefiles.h"

#include <QFile>
#include <QList>

void sidefiles::removeAll(const QString &path)
{
    for (const char *ending : endings)
        QFile::remove(path + QLatin1StringView(ending));
}

bool sidefiles::moveAll(const QString &from, const QString &to)
{
    QList<QLatin1StringView> moved;
    for (const char *suffix : endings) {
        const QLatin1StringView ending(suffix);
        if (!QFile::exists(from + ending))
            continue;
        if (QFile::rename(from + ending, to + ending)) {
            moved.append(ending);
            continue;
        }
        for (const QLatin1StringView back : std::as_const(moved))
            QFile::rename(to + back, from + back);
        return false;
    }
    return true;
}
