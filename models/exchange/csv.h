// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Comma-separated values as in RFC 4180, in UTF-8.
namespace csv {

/// One line with its end; cells with separators, quotes or line ends are quoted.
QByteArray line(const QStringList &cells, QChar separator = u',');

} // namespace csv
