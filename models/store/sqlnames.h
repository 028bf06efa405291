// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names of entities and fields as they are written in SQL.
namespace sqlnames {

/// "social-space" becomes "\"social_space\"".
inline QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'-', u'_') + u'"';
}
/// The virtual table of the full-text index.
inline QString searchTable(const QString &table)
{
    return quoted(table + QStringLiteral("-search"));
}
/// The view of the folded searched columns that the index is made from.
inline QString foldedView(const QString &table)
{
    return quoted(table + QStringLiteral("-folded"));
}

} // namespace sqlnames
