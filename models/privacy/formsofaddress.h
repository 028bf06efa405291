// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/namewords.h"

/// What stands before a surname in German: salutations, titles, offices.
namespace formsofaddress {

/// Whether word \p at of \p text is "Frau", "Fr.", "Dr." and the next word follows it as a name does: with
/// nothing but blanks between, and a dot where the word is shortened.
bool isSalutationAt(const QString &text, const QList<namewords::Word> &words, qsizetype at);

/// The same in a wider sense, with "Landrätin" and the like: good enough for a note while somebody types.
bool isBeforeName(const QString &text, const QList<namewords::Word> &words, qsizetype at);
/// Whether \p text addresses anybody at all by name: "Herr Berg", "Frau Dr. Quarz-Ulme".
bool addressSomebody(const QString &text);

} // namespace formsofaddress
