// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlresource.h"

#include <QFile>

namespace sqlresource {

QStringList paragraphs(const QString &name)
{
    for (const auto *folder : {":/sql/sqlite/", ":/sql/common/"}) {
        QFile file(QLatin1StringView(folder) + name + QStringLiteral(".sql"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList statements;
        for (const QString &paragraph : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n")))
            statements.append(paragraph.trimmed());
        return statements;
    }
    Q_ASSERT_X(false, "sqlresource", qPrintable(name));
    return {};
}

QString statement(const QString &name)
{
    return paragraphs(name).constFirst();
}

} // namespace sqlresource
