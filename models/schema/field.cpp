// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/field.h"

#include "models/schema/recordid.h"

#include <QColor>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Field", text);
}

bool isControl(QChar character, bool manyLines)
{
    if (character == u'\n')
        return !manyLines;
    return character.category() == QChar::Other_Control;
}

// SQLite gives back another character for these two, so a record with one could never be changed again.
bool isRefusedByDatabases(QChar character)
{
    return character.unicode() >= 0xfffe;
}

// Unpaired surrogates and control characters reach us by paste and import; no file format can carry them.
QString cleaned(const QString &text, bool manyLines)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += character;
            clean += text.at(++i);
        } else if (character.isSurrogate()) {
            clean += QChar::ReplacementCharacter;
        } else if (character == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                clean += manyLines ? u'\n' : u' ';
        } else if (character == u'\t' || (character == u'\n' && !manyLines)) {
            clean += u' ';
        } else if (!isControl(character, manyLines) && !isRefusedByDatabases(character)) {
            clean += character;
        }
    }
    return clean.trimmed().normalized(QString::NormalizationForm_C);
}

bool isPartialDate(const QString &text)
{
    static const QList<qsizetype> lengths = {4, 7, 10};
    if (!lengths.contains(text.size()))
        return false;
    const QString whole = text + QStringLiteral("-01-01").mid(text.size() - 4);
    return QDate::fromString(whole, QStringLiteral("yyyy-MM-dd")).isValid();
}

bool isColour(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#') && QColor::isValidColor(text);
}

} // namespace

Field::Field(const char *name, FieldType type, const char *label)
    : m_name(QString::fromLatin1(name)), m_type(type), m_label(label)
{
    if (type == FieldType::Boolean)
        m_default = false;
}

Field &&Field::required() &&
{
    m_required = true;
    return std::move(*this);
}

Field &&Field::inList() &&
{
    m_inList = true;
    return std::move(*this);
}

Field &&Field::searched() &&
{
    m_searched = true;
    return std::move(*this);
}

Field &&Field::unique() &&
{
    m_unique = true;
    return std::move(*this);
}

Field &&Field::since(int schemaVersion) &&
{
    m_since = schemaVersion;
    return std::move(*this);
}

Field &&Field::digits(int count) &&
{
    m_digits = count;
    return std::move(*this);
}

Field &&Field::range(double least, double most) &&
{
    m_range = {least, most};
    return std::move(*this);
}

Field &&Field::defaultsTo(const QVariant &value) &&
{
    m_default = m_type == FieldType::Integer ? QVariant(value.toLongLong()) : value;
    return std::move(*this);
}

Field &&Field::choices(const QList<Choice> &choices) &&
{
    m_choices = choices;
    return std::move(*this);
}

Field &&Field::refersTo(const char *table) &&
{
    m_referencedTable = QString::fromLatin1(table);
    return std::move(*this);
}

QString Field::label() const
{
    return QCoreApplication::translate("Schema", m_label);
}

QString Field::choiceLabel(const QString &name) const
{
    for (const Choice &choice : m_choices) {
        if (choice.name == name)
            return QCoreApplication::translate("Schema", choice.label);
    }
    return name;
}

Error Field::invalid(const QString &text) const
{
    return {Error::Code::Invalid, text, m_name};
}

Result<QVariant> Field::accept(const QVariant &value) const
{
    if (!value.isValid())
        return QVariant();

    switch (m_type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::PartialDate:
    case FieldType::Choice:
    case FieldType::Colour:
    case FieldType::Key:
        return acceptText(value.toString());
    case FieldType::Integer:
    case FieldType::Real:
        return acceptNumber(value);
    case FieldType::Date:
        if (const QDate date = value.toDate(); date.isValid())
            return QVariant(date);
        return invalid(translated(QT_TRANSLATE_NOOP("Field", "This is not a date.")));
    case FieldType::Time:
        if (const QTime time = value.toTime(); time.isValid())
            return QVariant(QTime(time.hour(), time.minute()));
        return invalid(translated(QT_TRANSLATE_NOOP("Field", "This is not a time.")));
    case FieldType::Boolean:
        return QVariant(value.toBool());
    case FieldType::Reference:
        if (!value.canConvert<RecordId>())
            return invalid(translated(QT_TRANSLATE_NOOP("Field", "This does not name a record.")));
        return value.value<RecordId>().isNull() ? QVariant() : value;
    case FieldType::Blob:
        return value.toByteArray().isEmpty() ? QVariant() : QVariant(value.toByteArray());
    }
    return invalid({});
}

Result<QVariant> Field::acceptText(const QString &text) const
{
    const QString clean = cleaned(text, m_type == FieldType::LongText);
    if (clean.isEmpty())
        return QVariant();
    if (clean.size() > maximumTextLength && clean.toUcs4().size() > maximumTextLength)
        return invalid(translated(QT_TRANSLATE_NOOP("Field", "This text is longer than %L1 characters."))
                           .arg(maximumTextLength));

    if (m_type == FieldType::PartialDate && !isPartialDate(clean))
        return invalid(translated(
            QT_TRANSLATE_NOOP("Field", "Enter a year (2018), a month (2019-11) or a day (2019-11-04).")));
    if (m_type == FieldType::Colour) {
        if (!isColour(clean))
            return invalid(translated(QT_TRANSLATE_NOOP("Field", "Enter a colour such as #0072b2.")));
        return QVariant(clean.toLower());
    }
    if (m_type == FieldType::Key &&
        (clean.size() != m_digits ||
         !std::all_of(clean.begin(), clean.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })))
        return invalid(
            translated(QT_TRANSLATE_NOOP("Field", "The key has exactly %1 digits.")).arg(m_digits));
    if (m_type == FieldType::Choice &&
        std::none_of(m_choices.begin(), m_choices.end(), [&](const Choice &c) { return c.name == clean; }))
        return invalid(translated(QT_TRANSLATE_NOOP("Field", "“%1” is not one of the choices.")).arg(clean));
    return QVariant(clean);
}

Result<QVariant> Field::acceptNumber(const QVariant &value) const
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return invalid(translated(QT_TRANSLATE_NOOP("Field", "This is not a number.")));
    if (m_range && (number < m_range->first || number > m_range->second)) {
        const QLocale locale;
        return invalid(
            translated(QT_TRANSLATE_NOOP("Field", "Enter a number from %1 to %2."))
                .arg(locale.toString(m_range->first, 'g', 15), locale.toString(m_range->second, 'g', 15)));
    }
    if (m_type == FieldType::Real)
        return QVariant(number);
    const qlonglong whole = value.toLongLong(&ok);
    if (!ok || static_cast<double>(whole) != number)
        return invalid(translated(QT_TRANSLATE_NOOP("Field", "Enter a whole number.")));
    return QVariant(whole);
}

namespace fields {

Field text(const char *name, const char *label)
{
    return Field(name, FieldType::Text, label);
}

Field longText(const char *name, const char *label)
{
    return Field(name, FieldType::LongText, label);
}

Field integer(const char *name, const char *label)
{
    return Field(name, FieldType::Integer, label);
}

Field real(const char *name, const char *label)
{
    return Field(name, FieldType::Real, label);
}

Field date(const char *name, const char *label)
{
    return Field(name, FieldType::Date, label);
}

Field partialDate(const char *name, const char *label)
{
    return Field(name, FieldType::PartialDate, label);
}

Field time(const char *name, const char *label)
{
    return Field(name, FieldType::Time, label);
}

Field boolean(const char *name, const char *label)
{
    return Field(name, FieldType::Boolean, label);
}

Field choice(const char *name, const char *label, const QList<Choice> &choices)
{
    return Field(name, FieldType::Choice, label).choices(choices);
}

Field colour(const char *name, const char *label)
{
    return Field(name, FieldType::Colour, label);
}

Field key(const char *name, const char *label, int digits)
{
    return Field(name, FieldType::Key, label).digits(digits);
}

Field reference(const char *name, const char *label, const char *table)
{
    return Field(name, FieldType::Reference, label).refersTo(table);
}

Field blob(const char *name, const char *label)
{
    return Field(name, FieldType::Blob, label);
}

} // namespace fields
