// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <mutex>

class Hunspell;

/// A Hunspell dictionary; may be asked from several threads, one after the other.
class Dictionary
{
public:
    /// Reads \p affixes (.aff) and the words (.dic) beside it, which takes some tenths of a second.
    /// Errors: NotFound, Damaged (the encoding is not known).
    static Result<std::shared_ptr<Dictionary>> load(const QString &affixes);
    ~Dictionary();

    bool knows(const QString &word) const;
    /// Words that may have been meant; can take a second.
    QStringList suggestions(const QString &word) const;

private:
    Dictionary(const QString &affixes, const QString &words);

    std::string encoded(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    /// Dictionaries are in UTF-8 or, older ones, in ISO 8859-1 and others.
    mutable QStringEncoder m_encode;
    mutable QStringDecoder m_decode;
    mutable std::mutex m_mutex;
};
