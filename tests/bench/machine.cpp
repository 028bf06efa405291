// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machine.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <sqlite3.h>

namespace {

// Qt has no word for it; where there is no such file the name is left out.
QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return {};
}

} // namespace

QJsonObject machine::describe()
{
    QJsonObject machine{{QStringLiteral("system"), QSysInfo::prettyProductName()},
                        {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
                        {QStringLiteral("processors"), QThread::idealThreadCount()},
                        {QStringLiteral("qt"), QLatin1StringView(qVersion())},
                        {QStringLiteral("sqlite"), QLatin1StringView(sqlite3_libversion())}};
    if (const QString name = processorName(); !name.isEmpty())
        machine.insert(QStringLiteral("processor"), name);
    return machine;
}

QString machine::toText(const QJsonObject &machine)
{
    QStringList parts{machine[u"system"].toString(), machine[u"architecture"].toString(),
                      QStringLiteral("%1 processors").arg(machine[u"processors"].toInt())};
    if (const QString name = machine[u"processor"].toString(); !name.isEmpty())
        parts.last() += QStringLiteral(" (%1)").arg(name);
    parts.append(QStringLiteral("Qt ") + machine[u"qt"].toString());
    parts.append(QStringLiteral("SQLite ") + machine[u"sqlite"].toString());
    return parts.join(QStringLiteral(", "));
}
