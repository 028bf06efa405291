// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What this user chose once and the program remembers; kept per user, never in a file of the district.
class Settings
{
public:
    /// "de" or "en"; empty: the user did not choose.
    QString language() const;
    /// Who is named in the history; empty: the user did not say.
    QString author() const;
};
