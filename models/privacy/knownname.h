// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QStringList>

/// One way to call a person: keys of words (see namewords), such as {"hanna"} and {"von", "der", "heide"}.
struct KnownName
{
    QStringList given;
    QStringList family;

    /// All ways that \p person's fields tell, the usual one first: also "Müller, geb. Koch", "Jan Weber" in
    /// the field of the surname alone, without the title of nobility, without an apostrophe. Empty without a
    /// surname.
    static QList<KnownName> of(const Record &person);

    /// Whether a word of \p typed, as in a filter, begins a name of one of \p people.
    static bool isBegunIn(const QString &typed, const QList<Record> &people);

    /// Whether \p word is made of both names as people are called who log in: "xquarzmueller".
    bool isLogin(const QString &word) const;
    /// The words of a surname of several that can stand for it; "von", "der", "zu" cannot.
    QStringList halves() const;
    /// No other word is made of two surnames.
    bool isDouble() const { return halves().size() > 1; }

    friend bool operator==(const KnownName &left, const KnownName &right) = default;
};
