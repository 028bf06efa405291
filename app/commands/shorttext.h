// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \p text for a table: in one line, and ended with an ellipsis behind 59 characters.
QString shortText(const QString &text);
