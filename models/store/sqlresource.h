// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The statements that do not follow from the schema: named files under resources/sql.
namespace sqlresource {

/// The statements of the file called \p name, which are separated by empty lines. Asserts that it exists.
QStringList paragraphs(const QString &name);
/// A file with one statement.
QString statement(const QString &name);
/// The statements that bring a file to \p version; none if it needs nothing special.
QStringList upgrade(int version);

} // namespace sqlresource
