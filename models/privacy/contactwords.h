// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <functional>
#include <utility>

/// The e-mail addresses and phone numbers of one person in texts, however they are written.
class ContactWords
{
public:
    /// Start and length, in UTF-16 units.
    using Place = std::pair<qsizetype, qsizetype>;

    /// Adds each of those in the fields of \p person; what is neither, such as "-" or "none", is left out.
    void add(const Record &person);
    /// Forgets those that \p other, somebody else or an organisation, can be reached by as well, but for
    /// addresses of which \p isOwn says that they name the person.
    void removeThoseOf(const Record &other, const std::function<bool(const QString &address)> &isOwn);

    QList<Place> placesIn(const QString &text) const;
    /// The addresses in lower case, and the numbers as their digits with a nought instead of the country.
    QStringList keys() const { return m_addresses + m_numbers.keys(); }
    /// Everything in \p text that could be one of keys().
    static QStringList keysIn(const QString &text);
    /// One of these stands in each text with a place, as RecordQuery::Condition::Kind::Names has it.
    QStringList foldedParts() const;

private:
    QStringList m_addresses;
    /// By its digits.
    QHash<QString, QRegularExpression> m_numbers;
};
