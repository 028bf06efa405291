// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/privatefile.h"

#include <QDir>
#include <QFileDevice>

namespace privatefile {

// Where the disk knows no owners, such as on a stick, nothing is set, and that is no reason not to write.
void protect(QFileDevice &file)
{
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return true;
    if (!QDir().mkpath(path))
        return false;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return true;
}

} // namespace privatefile
