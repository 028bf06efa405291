// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

/// What a document is to show, and in which language its dates and numbers are written.
struct ReportOptions
{
    /// Contributions in the words of those who made them.
    bool contributions = true;
    bool pictures = true;
    /// Who was present.
    bool organisations = true;
    /// The language of the texts is that of the program; this has to be the same.
    QLocale locale = {};
};
