// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>

/// A file inside an archive.
struct ZipEntry
{
    QByteArray name;
    QByteArray data;
    /// As it is, for the entry that says what the archive is, and for what is compressed already.
    bool stored = false;
};

/// ZIP archives in memory, as office documents are.
namespace ziparchive {

/// An archive of \p entries in their order; their dates are all the same, so that equal entries give equal
/// bytes.
Result<QByteArray> write(const QList<ZipEntry> &entries);

/// The entries of \p archive in their order. Error Invalid: it is none, or more comes out of it than an
/// office document can hold.
Result<QList<ZipEntry>> read(const QByteArray &archive);

} // namespace ziparchive
