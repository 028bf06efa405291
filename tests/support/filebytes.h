// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Looks for texts in the bytes of files, in every form in which a file of ours could hold them.
namespace filebytes {

/// Where any of \p secrets stands in any file below \p folder, a line each; empty: nowhere.
QStringList find(const QString &folder, const QStringList &secrets);

} // namespace filebytes
