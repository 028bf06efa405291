// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlresource.h"

#include <QFile>

namespace {

// Empty if there is no such file.
QStringList read(const QString &path)
{
    QFile file(path + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString &paragraph : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n")))
        statements.append(paragraph.trimmed());
    return statements;
}

} // namespace

namespace sqlresource {

QStringList paragraphs(const QString &name)
{
    for (const auto *folder : {":/sql/sqlite/", ":/sql/common/"}) {
        const QStringList statements = read(QLatin1StringView(folder) + name);
        if (!statements.isEmpty())
            return statements;
    }
    Q_ASSERT_X(false, "sqlresource", qPrintable(name));
    return {};
}

QStringList upgrade(int version)
{
    return read(QStringLiteral(":/sql/upgrades/%1").arg(version));
}

QString statement(const QString &name)
{
    return paragraphs(name).constFirst();
}

} // namespace sqlresource
