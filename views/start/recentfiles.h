// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

/// The files opened last, newest first, kept by the system's settings.
class RecentFiles
{
public:
    static constexpr int mostFiles = 12;

    /// \p settings must outlive this.
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    /// Absolute paths, also of files that are not there any more.
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    QSettings &m_settings;
};
