// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/schema/record.h"

#include <QCoreApplication>
#include <QLocale>

/// Carries the translation context of all documents.
struct Chapters
{
    Q_DECLARE_TR_FUNCTIONS(Chapters)
};

/// Small building bricks that chapters share.
namespace chaptertext {

RichText plain(const QString &text);
blocks::Paragraph paragraph(const QString &text);
/// A paragraph for each line that is not empty.
QList<Block> paragraphs(const QString &text);
/// A list item for each line that is not empty.
blocks::List bulletList(const QString &lines);
blocks::Cell cell(const QString &text);
/// Aligned to the right, as figures stand.
blocks::Cell numberCell(const QString &text);
/// "17 June 2024", by the custom of \p locale, without the day of the week.
QString date(const QDate &date, const QLocale &locale);
/// The same for a date that may lack day or month.
QString partialDate(const QString &date, const QLocale &locale);
/// The language of a document in that of \p locale, as BCP 47.
QString languageTag(const QLocale &locale);
/// True if both say the same but for upper and lower case.
bool sameWords(const QString &left, const QString &right);
/// The theme's summary; empty if it only repeats the name.
QString summaryBeyondName(const Record &theme);

} // namespace chaptertext
