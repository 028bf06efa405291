// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// What is shown to a whole hall: words and dots, never who said them, no notes, no names of people.
struct ProjectionPage
{
    /// A theme with its cards, or a group with its key messages.
    struct Box
    {
        QString title;
        qlonglong dots = 0;
        QStringList lines;

        friend bool operator==(const Box &left, const Box &right) = default;
    };

    /// Null: the page of key messages.
    RecordId question;
    QString heading;
    QList<Box> boxes;
};

namespace projection {

/// A page for each question that has cards or themes, in the order of the board, and one with the key
/// messages of each group.
Result<QList<ProjectionPage>> read(const RecordReader &reader, const RecordId &conference);

} // namespace projection
