// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \p text fit for every writer: composed (NFC), without control characters, line ends as U+2028, tabs as
/// blanks, halves of surrogate pairs as U+FFFD.
QString cleanText(const QString &text);

/// True for characters that have no picture of their own: soft hyphen, zero-width and direction marks.
bool isInvisible(char32_t character);
