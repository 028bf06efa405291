// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QStringList>

class Field;
class Record;

/// Comma-separated values as in RFC 4180, and as spreadsheet programs make them.
namespace csv {

/// One line with its end, in UTF-8; cells with separators, quotes or line ends are quoted.
QByteArray line(const QStringList &cells, QChar separator = u',');
/// The names of the columns for lineOf(): "id", then those of \p fields.
QByteArray headOf(const QList<const Field *> &fields);
/// A record in the form of the command line, its id first.
QByteArray lineOf(const Record &record, const QList<const Field *> &fields);

struct Row
{
    QStringList cells;
    /// Where it begins in the text, counted from 1.
    int line = 0;
};

/// The rows of \p text that hold anything; quoted cells may contain separators and line ends. Error Invalid:
/// a quote is never closed.
Result<QList<Row>> rows(const QString &text, QChar separator);
/// Which of semicolon, comma, tab and bar parts the cells of \p text; the one that Excel names in a first
/// line "sep=;".
QChar separatorOf(const QString &text);
/// The text in \p bytes: UTF-8 or UTF-16 with their marks, UTF-8 without one, else Windows' western European.
QString decoded(const QByteArray &bytes);

} // namespace csv
