// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/publisher.h"

#include "models/conference/pictures.h"

#include <QFile>
#include <QSettings>

namespace publisher {

namespace {

const QString addressKey = QStringLiteral("documents/address");
const QString logoKey = QStringLiteral("documents/logo");

} // namespace

Details read(const QSettings &settings)
{
    QFile file(logoFile(settings));
    const bool readable = !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly);
    return {address(settings), readable ? pictures::read(file.readAll()) : QImage()};
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
