// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/namewords.h"

/// What stands before a surname in German: salutations, titles, offices. Good enough for a note while
/// somebody types; what is erased is decided by namewords::isSalutation() alone.
namespace formsofaddress {

/// Whether word \p at of \p text is "Frau", "Fr.", "Dr.", "Landrätin" and the like, and the next word follows
/// it in the same line with nothing but blanks and a dot between.
bool isBeforeName(const QString &text, const QList<namewords::Word> &words, qsizetype at);
/// Whether \p text addresses anybody at all by name: "Herr Berg", "Frau Dr. Quarz-Ulme".
bool addressSomebody(const QString &text);

} // namespace formsofaddress
