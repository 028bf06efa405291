// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

/// Names that can be mentioned in a card, found by what is typed of them: case and accents do not count, and
/// a part inside a word is enough.
class NameList
{
public:
    struct Name
    {
        RecordId id;
        QString name;
        /// Empty: there is none.
        QString shortName;
    };
    /// A name that stands in a text.
    struct Place
    {
        Name name;
        qsizetype length = 0;
    };

    NameList() = default;
    explicit NameList(const QList<Name> &names);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// The names that \p typed may mean, at most \p limit: those that begin with it first, then those with a
    /// word that begins with it, then those that have it inside a word.
    QList<Name> matching(const QString &typed, int limit) const;
    /// The longest name, or short name, with which \p text begins; case does not count.
    std::optional<Place> at(QStringView text) const;
    /// The one called \p name; case and accents do not count.
    std::optional<Name> called(const QString &name) const;
    std::optional<Name> withId(const RecordId &id) const;

private:
    struct Entry
    {
        Name name;
        /// Name and short name, folded.
        QString folded;
    };

    QList<Entry> m_entries;
};
