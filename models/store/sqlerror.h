// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

class QSqlError;

/// What SQLite reports, as sentences for people.
namespace sqlerror {

/// What people know \p path as: until it is whole, what is being made has another name.
QString shownName(const QString &path);

Error fromQt(const QSqlError &error, const QString &path, const QString &statement = {});
/// \p code is a (possibly extended) SQLite result code, \p detail is for the log.
Error fromCode(int code, const QString &path, const QString &detail);
/// What to do about the damaged file or package at \p path, as a sentence.
QString wayOutOfDamage(const QString &path);

} // namespace sqlerror
