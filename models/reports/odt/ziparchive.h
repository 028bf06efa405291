// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>

namespace odt {

/// A file inside an archive.
struct ZipEntry
{
    QByteArray name;
    QByteArray data;
    /// As it is, for the entry that says what the archive is, and for what is compressed already.
    bool stored = false;
};

/// A ZIP archive of \p entries in their order; their dates are all the same, so that equal entries give equal
/// bytes.
Result<QByteArray> zipArchive(const QList<ZipEntry> &entries);

} // namespace odt
