// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QVariant>

/// What a field holds, and as which QVariant: an empty field is always an invalid QVariant.
enum class FieldType {
    Text,        ///< one line; QString
    LongText,    ///< many lines; QString
    Integer,     ///< qlonglong
    Real,        ///< double
    Date,        ///< QDate
    PartialDate, ///< QString: "2018", "2019-11" or "2019-11-04"
    Time,        ///< QTime, local time of the day
    Boolean,     ///< bool
    Choice,      ///< QString: the name of one of the choices
    Colour,      ///< QString: "#rrggbb"
    Key,         ///< QString: digits only, leading zeros count
    Reference,   ///< RecordId
    Blob         ///< QByteArray
};

/// One of the values that a choice field can have.
struct Choice
{
    Choice(const char *choiceName, const char *choiceLabel) : name(choiceName), label(choiceLabel) {}

    QLatin1StringView name;
    const char *label;
};

/// One column of an entity: name, type and what follows from it for forms, lists, search, files and rules.
/// Made in schema.cpp by the builder functions at the end of this header.
class Field
{
public:
    Field(const char *name, FieldType type, const char *label);

    Field &&required() &&;
    Field &&inList() &&;
    Field &&searched() &&;
    Field &&unique() &&;
    Field &&since(int schemaVersion) &&;
    Field &&digits(int count) &&;
    Field &&range(double least, double most) &&;
    Field &&defaultsTo(const QVariant &value) &&;
    Field &&choices(const QList<Choice> &choices) &&;
    Field &&refersTo(const char *table) &&;

    /// Kebab-case; the command line's and the JSON's name.
    const QString &name() const { return m_name; }
    FieldType type() const { return m_type; }
    /// What people read, translated.
    QString label() const;
    bool isRequired() const { return m_required; }
    /// Shown as a column of lists unless the user chose otherwise.
    bool isInList() const { return m_inList; }
    bool isSearched() const { return m_searched; }
    bool isUnique() const { return m_unique; }
    /// The schema version that brought this field.
    int sinceVersion() const { return m_since; }
    QVariant defaultValue() const { return m_default; }
    const QList<Choice> &choices() const { return m_choices; }
    /// Translated label of the choice called \p name; \p name itself if there is none.
    QString choiceLabel(const QString &name) const;
    /// Name of the table that a reference points to.
    const QString &referencedTable() const { return m_referencedTable; }
    bool isText() const { return m_type == FieldType::Text || m_type == FieldType::LongText; }

    /// \p value in the one form that is stored: text in NFC, trimmed, without control characters and
    /// unpaired surrogates; empty text as "no value". Error: the type does not fit, or a rule of this field
    /// alone is broken (length, range, choices, digits, calendar).
    Result<QVariant> accept(const QVariant &value) const;

    /// The longest text that is taken, in characters (code points; domain.md, Sizes).
    static constexpr int maximumTextLength = 10'000;

private:
    Result<QVariant> acceptText(const QString &text) const;
    Result<QVariant> acceptNumber(const QVariant &value) const;
    Error invalid(const QString &text) const;

    QString m_name;
    FieldType m_type;
    const char *m_label;
    bool m_required = false;
    bool m_inList = false;
    bool m_searched = false;
    bool m_unique = false;
    int m_since = 1;
    int m_digits = 0;
    std::optional<std::pair<double, double>> m_range;
    QVariant m_default;
    QList<Choice> m_choices;
    QString m_referencedTable;
};

/// Builders, so that the schema reads as a list.
namespace fields {
Field text(const char *name, const char *label);
Field longText(const char *name, const char *label);
Field integer(const char *name, const char *label);
Field real(const char *name, const char *label);
Field date(const char *name, const char *label);
Field partialDate(const char *name, const char *label);
Field time(const char *name, const char *label);
Field boolean(const char *name, const char *label);
Field choice(const char *name, const char *label, const QList<Choice> &choices);
Field colour(const char *name, const char *label);
Field key(const char *name, const char *label, int digits);
Field reference(const char *name, const char *label, const char *table);
Field blob(const char *name, const char *label);
} // namespace fields
