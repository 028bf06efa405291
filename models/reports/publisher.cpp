// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/publisher.h"

#include <QSettings>

namespace publisher {

namespace {

const QString addressKey = QStringLiteral("documents/address");
const QString logoKey = QStringLiteral("documents/logo");

} // namespace

Details read(const QSettings &settings)
{
    const QString file = logoFile(settings);
    return {address(settings), file.isEmpty() ? QImage() : QImage(file)};
}

QString address(const QSettings &settings)
{
    return settings.value(addressKey).toString();
}

void setAddress(QSettings &settings, const QString &address)
{
    settings.setValue(addressKey, address.simplified());
}

QString logoFile(const QSettings &settings)
{
    return settings.value(logoKey).toString();
}

void setLogoFile(QSettings &settings, const QString &path)
{
    settings.setValue(logoKey, path);
}

} // namespace publisher
