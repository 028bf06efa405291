// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

namespace {

QString stored(const QString &key)
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sozialraum"),
                             QStringLiteral("sozialraum"));
    return settings.value(key).toString();
}

} // namespace

QString Settings::language() const
{
    return stored(QStringLiteral("language"));
}

QString Settings::author() const
{
    return stored(QStringLiteral("author"));
}
