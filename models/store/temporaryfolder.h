// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

/// A folder for copies with people in them, for its owner alone and as long as it is needed. What a program
/// that was cut off left in such a folder goes when the next one starts.
class TemporaryFolder
{
public:
    TemporaryFolder();

    bool isValid() const { return m_folder.isValid(); }
    QString errorString() const { return m_folder.errorString(); }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Removes the folders whose program is gone, and no other.
    static void clearLeftBehind();

private:
    QTemporaryDir m_folder;
    /// Held as long as the folder is in use; released before it goes.
    std::unique_ptr<QLockFile> m_lock;
};
