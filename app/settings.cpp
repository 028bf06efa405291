// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "models/store/privatefile.h"

#include <QFile>
#include <QFileInfo>

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sozialraum"),
              QStringLiteral("sozialraum"))
{
}

QString Settings::language() const
{
    return m_store.value(QStringLiteral("language")).toString();
}

QString Settings::author() const
{
    return m_store.value(QStringLiteral("author")).toString();
}

void Settings::protect() const
{
    // Made here, because QSettings makes it for everybody and keeps what it finds.
    QFile file(m_store.fileName());
    if (privatefile::makeFolder(QFileInfo(file).path()) && file.open(QIODevice::ReadWrite))
        privatefile::protect(file);
}
