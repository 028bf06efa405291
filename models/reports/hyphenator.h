// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/hyphenationpatterns.h"

#include <QSet>
#include <QStringList>

#include <optional>

/// Says where the words of a German text may be parted at the end of a line: at least 2 letters before and 3
/// after; never in names, addresses, abbreviations, words with digits, and where the author has set a hyphen
/// (soft or not).
class Hyphenator
{
public:
    /// \p patterns: a file for HyphenationPatterns, read when it is first needed; empty: no word is parted.
    /// \p names: of people and places, which are not parted, also with an ending ("Eschweger").
    Hyphenator(const QString &patterns, const QStringList &names);

    /// Before which letters of \p text, a stretch without blanks, a hyphen may be set; ascending.
    QList<qsizetype> breaks(const QString &text);

private:
    bool isName(const QString &word) const;

    QString m_file;
    std::optional<HyphenationPatterns> m_patterns;
    QSet<QString> m_names;
};
