// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

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
