// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace {

const QString recentKey = QStringLiteral("recent-files");

} // namespace

QStringList RecentFiles::paths() const
{
    return m_settings.value(recentKey).toStringList();
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList known = paths();
    known.removeAll(absolute);
    known.prepend(absolute);
    m_settings.setValue(recentKey, known.mid(0, mostFiles));
}

void RecentFiles::remove(const QString &path)
{
    QStringList known = paths();
    known.removeAll(path);
    m_settings.setValue(recentKey, known);
}
