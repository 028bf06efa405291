// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Tells disks of this computer from folders of another one.
namespace networkshare {

/// Whether \p path lies on a network share.
bool holds(const QString &path);
/// Whether a file system called \p type (nfs4, cifs, fuse.sshfs …) is reached over a network, or shared with
/// the computer that a virtual machine runs on.
bool isShared(const QByteArray &type);

} // namespace networkshare
