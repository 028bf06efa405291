// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chaptertext.h"

#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QDate>
#include <QRegularExpression>

namespace chaptertext {

RichText plain(const QString &text)
{
    return {TextRun{text}};
}

blocks::Paragraph paragraph(const QString &text)
{
    return {plain(text)};
}

QList<Block> paragraphs(const QString &text)
{
    QList<Block> result;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        result.append(paragraph(line.trimmed()));
    return result;
}

blocks::List bulletList(const QString &lines)
{
    blocks::List list;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        list.items.append({plain(line.trimmed())});
    return list;
}

blocks::Cell cell(const QString &text)
{
    return {plain(text)};
}

blocks::Cell numberCell(const QString &text)
{
    return {plain(text), Qt::AlignRight};
}

QString date(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral(",?\\s*dddd,?\\s*"));
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString partialDate(const QString &text, const QLocale &locale)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return text.size() == 10 && day.isValid() ? date(day, locale)
                                              : fieldtext::partialDateToDisplay(text, locale);
}

QString languageTag(const QLocale &locale)
{
    return locale.language() == QLocale::German ? QStringLiteral("de-DE") : QStringLiteral("en-GB");
}

bool sameWords(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

QString summaryBeyondName(const Record &theme)
{
    const QString summary = theme.text(names::summary);
    return sameWords(theme.text(names::name), summary) ? QString() : summary;
}

} // namespace chaptertext
