// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/dictionaryfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace dictionaryfiles {

QString germanIn(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const char *pattern : {"de_DE.aff", "de-DE.aff", "de_DE*.aff", "de*.aff"}) {
            const QStringList found = dir.entryList({QLatin1StringView(pattern)}, QDir::Files, QDir::Name);
            if (!found.isEmpty())
                return dir.filePath(found.constFirst());
        }
    }
    return {};
}

QString german()
{
    QStringList folders = {
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("dictionaries"))};
    for (const char *name : {"hunspell", "myspell/dicts", "myspell"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QLatin1StringView(name),
                                             QStandardPaths::LocateDirectory);
    return germanIn(folders);
}

} // namespace dictionaryfiles
