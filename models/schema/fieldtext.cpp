// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"

#include "models/schema/recordid.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QTime>

namespace {

// Qt::ISODate would pass over whatever stands behind the date.
const QString isoDate = QStringLiteral("yyyy-MM-dd");

Error invalid(const Field &field, const char *text)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Field", text), field.name()};
}

Result<QVariant> booleanFromText(const Field &field, const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"1" || word == u"yes" || word == u"ja" || word == u"x")
        return QVariant(true);
    if (word == u"false" || word == u"0" || word == u"no" || word == u"nein")
        return QVariant(false);
    return invalid(field, QT_TRANSLATE_NOOP("Field", "Enter true or false."));
}

Result<QVariant> blobFromText(const Field &field, const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? field.accept(decoded.decoded)
                   : invalid(field, QT_TRANSLATE_NOOP("Field", "These are not base64-encoded data."));
}

QDate dateFromDisplay(const QString &text, const QLocale &locale)
{
    QDate date = QDate::fromString(text, isoDate);
    for (const QString &format : {locale.dateFormat(QLocale::ShortFormat), QStringLiteral("d.M.yyyy"),
                                  QStringLiteral("d. MMMM yyyy")}) {
        if (!date.isValid())
            date = locale.toDate(text, format);
    }
    // Two-digit years mean this century: nobody plans for 1926.
    if (date.isValid() && date.year() < 2000 && date.year() >= 1900 && !text.contains(QStringLiteral("19")))
        date = date.addYears(100);
    if (!date.isValid())
        date = locale.toDate(text, QStringLiteral("d.M.yy")).addYears(100);
    return date;
}

// In ISO form as far as people said it; what is none stays as it is.
QString partialDateFromDisplay(const QString &text, const QLocale &locale)
{
    if (const QDate day = dateFromDisplay(text, locale); day.isValid())
        return day.toString(Qt::ISODate);
    for (const auto *format : {"MMMM yyyy", "MMM yyyy", "M.yyyy", "M/yyyy", "yyyy-M"}) {
        if (const QDate month = locale.toDate(text, QLatin1StringView(format)); month.isValid())
            return month.toString(QStringLiteral("yyyy-MM"));
    }
    return text;
}

// Plans reach over decades, so years are never cut to two digits.
QString shortDateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QTime timeFromDisplay(const QString &text)
{
    for (const auto *format : {"hh:mm", "h:mm", "h.mm", "hhmm", "hh:mm:ss", "h"}) {
        if (const QTime time = QTime::fromString(text, QLatin1StringView(format)); time.isValid())
            return time;
    }
    return {};
}

} // namespace

namespace fieldtext {

QString toText(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Time:
        return value.toTime().toString(QStringLiteral("hh:mm"));
    case FieldType::Real:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldType::Reference:
        return value.value<RecordId>().toString();
    case FieldType::Blob:
        return QString::fromLatin1(value.toByteArray().toBase64());
    default:
        return value.toString();
    }
}

Result<QVariant> fromText(const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return field.type() == FieldType::Boolean ? QVariant(false) : QVariant();
    switch (field.type()) {
    case FieldType::Date:
        return field.accept(QDate::fromString(text.trimmed(), isoDate));
    case FieldType::Time:
        return field.accept(timeFromDisplay(text.trimmed()));
    case FieldType::Boolean:
        return booleanFromText(field, text);
    case FieldType::Reference:
        if (const auto id = RecordId::fromString(text.trimmed()))
            return QVariant::fromValue(*id);
        return invalid(field, QT_TRANSLATE_NOOP("Field", "This does not name a record."));
    case FieldType::Blob:
        return blobFromText(field, text);
    default:
        return field.accept(text);
    }
}

QJsonValue toJson(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.type()) {
    case FieldType::Integer:
        return value.toLongLong();
    case FieldType::Real:
        return value.toDouble();
    case FieldType::Boolean:
        return value.toBool();
    default:
        return toText(field, value);
    }
}

Result<QVariant> fromJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return QVariant();
    switch (field.type()) {
    case FieldType::Integer:
        return json.isDouble() ? field.accept(json.toVariant())
                               : invalid(field, QT_TRANSLATE_NOOP("Field", "Enter a whole number."));
    case FieldType::Real:
        return json.isDouble() ? field.accept(json.toDouble())
                               : invalid(field, QT_TRANSLATE_NOOP("Field", "This is not a number."));
    case FieldType::Boolean:
        return json.isBool() ? Result<QVariant>(QVariant(json.toBool()))
                             : invalid(field, QT_TRANSLATE_NOOP("Field", "Enter true or false."));
    default:
        return json.isString() ? fromText(field, json.toString())
                               : invalid(field, QT_TRANSLATE_NOOP("Field", "This is not a text."));
    }
}

QString toDisplay(const Field &field, const QVariant &value, const QLocale &locale)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Date:
        return dateToDisplay(value.toDate(), locale);
    case FieldType::PartialDate:
        return partialDateToDisplay(value.toString(), locale);
    case FieldType::Time:
        return locale.toString(value.toTime(), QLocale::ShortFormat);
    case FieldType::Integer:
        return locale.toString(value.toLongLong());
    case FieldType::Real:
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldType::Boolean:
        return value.toBool() ? QCoreApplication::translate("Field", "yes")
                              : QCoreApplication::translate("Field", "no");
    case FieldType::Choice:
        return field.choiceLabel(value.toString());
    case FieldType::Reference:
    case FieldType::Blob:
        return {};
    default:
        return value.toString();
    }
}

QString dateToDisplay(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, shortDateFormat(locale));
}

QString timeToDisplay(const QDateTime &time, const QLocale &locale)
{
    const QDateTime local = time.toLocalTime();
    return dateToDisplay(local.date(), locale) + u' ' + locale.toString(local.time(), QLocale::ShortFormat);
}

QString partialDateToDisplay(const QString &date, const QLocale &locale)
{
    if (date.size() == 4)
        return date;
    if (date.size() == 7) {
        const QDate first = QDate::fromString(date + QStringLiteral("-01"), Qt::ISODate);
        return locale.toString(first, QStringLiteral("MMMM yyyy"));
    }
    return dateToDisplay(QDate::fromString(date, Qt::ISODate), locale);
}

Result<QVariant> fromDisplay(const Field &field, const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fromText(field, trimmed);
    switch (field.type()) {
    case FieldType::Date:
        return field.accept(dateFromDisplay(trimmed, locale));
    case FieldType::PartialDate:
        return field.accept(partialDateFromDisplay(trimmed, locale));
    case FieldType::Integer:
    case FieldType::Real: {
        bool ok = false;
        const double number = locale.toDouble(trimmed, &ok);
        return field.accept(ok ? QVariant(number) : QVariant(trimmed));
    }
    default:
        return fromText(field, text);
    }
}

} // namespace fieldtext
