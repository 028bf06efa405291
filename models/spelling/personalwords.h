// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QStringList>

/// The words that the person at this computer has added to the dictionary: a text file for this person alone,
/// one word a line.
class PersonalWords
{
public:
    /// Where they are kept for whoever is logged in.
    static QString usualPath();

    explicit PersonalWords(const QString &path) : m_path(path) {}

    /// Empty if there are none yet.
    Result<QStringList> read() const;
    Result<void> add(const QString &word) const;

private:
    QString m_path;
};
