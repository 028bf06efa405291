// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QImage>
#include <QList>
#include <QLocale>

#include <optional>

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
    /// Badges and lines of these participations alone; empty: of all.
    QList<RecordId> only = {};
    /// Lines or badges for walk-ins; not set: as many as are of use.
    std::optional<int> blanks = {};
    /// Of the publisher, for title pages; from the user's settings.
    QString address = {};
    QImage logo = {};
};
