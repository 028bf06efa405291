// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QStringList>

/// How texts name one person: by surname, with or without the given name, by e-mail address, by phone number.
class PersonWords
{
public:
    /// A place in a text.
    struct Place
    {
        qsizetype start = 0;
        qsizetype length = 0;
        /// More than a bare surname, which may be a common word as well.
        bool isSure = false;
    };

    /// \p states: the person now and as it was called earlier.
    explicit PersonWords(const QList<Record> &states);

    /// What a surname is that stands alone.
    enum class Bare { IsName, MayBeWord };

    /// In order, not overlapping.
    QList<Place> placesIn(const QString &text) const;
    /// Whether \p text names the person with more than a bare surname.
    bool areSurelyIn(const QString &text) const;
    /// \p text with each place replaced by "…"; those that may be words stay if so.
    QString redacted(const QString &text, Bare surname = Bare::IsName) const;
    /// What has to stand in a text that names the person, one of them.
    const QStringList &needles() const { return m_needles; }
    /// The same, folded, and of a name one word only, so that it is found however the name is written.
    const QStringList &foldedParts() const { return m_foldedParts; }
    bool isNamesake(const Record &person) const;

private:
    struct Name
    {
        QStringList given;
        QStringList family;

        /// No other word is made of two surnames.
        bool isDouble() const;

        friend bool operator==(const Name &left, const Name &right) = default;
    };

    static Name nameOf(const Record &person);
    QList<Place> namesIn(const QString &text) const;
    QList<Place> cutNamesIn(const QString &text) const;
    QList<Place> addressesIn(const QString &text) const;
    QList<Place> numbersIn(const QString &text) const;

    QList<Name> m_names;
    QStringList m_addresses;
    /// Digits only.
    QStringList m_numbers;
    QStringList m_needles;
    QStringList m_foldedParts;
};
