// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/unsavedtest.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QLineEdit>

/// A conference with questions and themes, into whose plan and board somebody types.
class ConferenceInputTest : public UnsavedTest
{
    Q_OBJECT

protected:
    void setUp();
    RecordTableView &questions() const { return find<RecordList>(QStringLiteral("list-question"))->view(); }
    /// Begins to edit the short name of the first question in its list.
    void editCell();
    /// Of the first theme on the board.
    QLineEdit &themeName() const
    {
        return *find<QWidget>(QStringLiteral("theme-1"))
                    ->findChild<QLineEdit *>(QStringLiteral("field-name"));
    }
    /// Names, wordings and titles of what the test types.
    static QStringList textsIn(const Session &session);
};
