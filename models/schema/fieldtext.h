// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

#include <QJsonValue>

class QDate;
class QDateTime;
class QLocale;

/// A field's value as text and JSON: one form for files (ISO 8601, independent of language), one for people.
namespace fieldtext {

/// For the command line, CSV and the log: "2024-06-17", "09:30", "true", "1234.5", a choice's name, an id.
QString toText(const Field &field, const QVariant &value);
/// The inverse of toText(); also takes what accept() can mend. Empty text is "no value".
Result<QVariant> fromText(const Field &field, const QString &text);

/// The JSON form: numbers and booleans as such, all else as in toText(); a blob in base64.
QJsonValue toJson(const Field &field, const QVariant &value);
Result<QVariant> fromJson(const Field &field, const QJsonValue &json);

/// For people: dates and numbers by \p locale, labels of choices; a reference gives nothing (ask for its
/// title).
QString toDisplay(const Field &field, const QVariant &value, const QLocale &locale);
/// A date for people: as short as the locale has it, always with four digits for the year.
QString dateToDisplay(const QDate &date, const QLocale &locale);
/// A moment for people, in local time.
QString timeToDisplay(const QDateTime &time, const QLocale &locale);
/// A partial date ("2019-11") for people ("November 2019").
QString partialDateToDisplay(const QString &date, const QLocale &locale);
/// What people type into a form: dates and numbers by \p locale or ISO 8601.
Result<QVariant> fromDisplay(const Field &field, const QString &text, const QLocale &locale);

} // namespace fieldtext
