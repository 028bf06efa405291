// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/store/recordreader.h"

#include <QSet>

/// Words that no dictionary has and everybody here writes: those of youth welfare planning, and the names of
/// organisations, municipalities and social spaces of a file.
class FamiliarWords
{
public:
    /// The words of the domain.
    FamiliarWords();

    /// The words of all names in the file.
    void addNames(const RecordReader &reader);
    /// The words of names that \p changes brings.
    void addNames(const ChangeSet &changes);
    void add(const QString &word);
    void add(const FamiliarWords &others) { m_words += others.m_words; }
    /// Also in the genitive and as "Eschweger"; case does not count.
    bool contain(const QString &word) const;

private:
    void addText(const QString &text);

    QSet<QString> m_words;
};
