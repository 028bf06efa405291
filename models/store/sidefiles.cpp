// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sidefiles.h"

#include <QFile>

void sidefiles::removeAll(const QString &path)
{
    for (const char *ending : endings)
        QFile::remove(path + QLatin1StringView(ending));
}
