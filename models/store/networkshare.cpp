// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/networkshare.h"

#include <QFileInfo>
#include <QList>
#include <QStorageInfo>

#include <algorithm>

// Not tried on Windows.
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace networkshare {

bool holds(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo disk(folder);
#ifdef Q_OS_WIN
    // UNC names have no letter that could be asked.
    if (folder.startsWith(QStringLiteral("//")))
        return true;
    const QString root = disk.rootPath();
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    return isShared(disk.fileSystemType());
#endif
}

bool isShared(const QByteArray &type)
{
    // Every FUSE file system that is not known to be a disk is taken for a share: slower, but never wrong.
    static const QList<QByteArray> beginnings = {
        "nfs",      "cifs",   "smb",     "afs",    "afp",    "9p",       "ncp",   "dav",
        "webdav",   "ceph",   "gluster", "lustre", "gpfs",   "gfs2",     "ocfs2", "coda",
        "orangefs", "beegfs", "vboxsf",  "prl_fs", "vmhgfs", "virtiofs", "drvfs", "fuse"};
    static const QList<QByteArray> disks = {"fuseblk", "fuse.ntfs", "fuse.ntfs-3g", "fuse.exfat", "fusectl"};
    const QByteArray name = type.toLower();
    return !disks.contains(name) && std::any_of(beginnings.begin(), beginnings.end(),
                                                [&](const QByteArray &b) { return name.startsWith(b); });
}

} // namespace networkshare
