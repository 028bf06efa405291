// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

/// How large something is, as offices know it from their file manager: "752 kB", "12.3 MB".
namespace datasize {

QString toDisplay(qint64 bytes, const QLocale &locale);

} // namespace datasize
