// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The part of a long text around the first place where something was found.
struct Snippet
{
    QString text;
    /// Start and length of each found place, in UTF-16 units of text.
    QList<std::pair<int, int>> marks;

    /// At most about \p length characters of \p text, cut between words; line breaks become spaces.
    static Snippet around(const QString &text, const QList<std::pair<int, int>> &marks, int length = 160);
};
