// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/namewords.h"

/// Whether words that are like a name are written as one. Names that are common words as well, such as Stark,
/// Gut, Haus and Sommer, are told from these by that alone.
namespace nameshapes {

/// Whether the first letter of \p word is a capital.
bool isUpper(const QString &text, const namewords::Word &word);
/// Not so in "Max gut begleiten" and "ein rosa Haus".
bool haveSameCase(const QString &text, const namewords::Word &one, const namewords::Word &other);
/// Whether the given name from word \p given on and the surname from \p first to \p last right behind it are
/// one name: not in "Juli, August, Sommer", "im August Sommer und Sonne" or "Hans-Peter Berg".
bool isPair(const QString &text, const QList<namewords::Word> &words, qsizetype given, qsizetype first,
            qsizetype last);
/// The same for given names, up to word \p given, behind a surname: not in "Berta Berg, Anna Koch".
bool isPairTurned(const QString &text, const QList<namewords::Word> &words, qsizetype first, qsizetype last,
                  qsizetype given);
/// Where the initials before word \p first begin: "X. M. Quarzmüller"; \p first itself without any.
qsizetype initialsBefore(const QString &text, const QList<namewords::Word> &words, qsizetype first);
/// Whether \p given and one more name stand before word \p first: "Xaverine Maria Quarzmüller".
bool hasMiddleName(const QString &text, const QList<namewords::Word> &words, qsizetype first,
                   const QStringList &given);
/// Whether the initial of \p given follows word \p last behind a comma: "Quarzmüller, X."
bool isInitialBehind(const QString &text, const QList<namewords::Word> &words, qsizetype last,
                     const QStringList &given);
/// Whether the words from \p first to \p last are a part of another: "Huber-Schmidt" is another name than
/// "Huber", and "Koch-AG" is none.
bool isJoined(const QString &text, const QList<namewords::Word> &words, qsizetype first, qsizetype last);

} // namespace nameshapes
