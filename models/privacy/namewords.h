// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The words of a text as names are compared: case, accents, ß and the spellings ae, oe, ue do not count.
namespace namewords {

struct Word
{
    /// In UTF-16 units of the text.
    qsizetype start = 0;
    qsizetype length = 0;
    QString key;
};

/// \p text as if it were one word.
QString key(QStringView text);
/// Parts joined by a hyphen are words of their own.
QList<Word> split(const QString &text);
/// The keys alone.
QStringList keys(const QString &text);
/// "von", "der", "zu": a part of a surname that is often shortened or left out.
bool isParticle(const QString &key);
/// Whether the words of \p text from \p first on are \p keys; the last may have the s of a genitive,
/// and particles may be shortened to their first letter.
bool standsAt(const QList<Word> &text, qsizetype first, const QStringList &keys);
/// Whether the word is put before a surname: "Frau", "Herr", "Dr".
bool isSalutation(const QString &key);

} // namespace namewords
