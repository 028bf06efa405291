// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/windowtest.h"
#include "views/records/messagebar.h"

#include <QLabel>

/// A conference in the window, and its file, which goes away while somebody types.
class UnsavedTest : public WindowTest
{
    Q_OBJECT

protected:
    /// A new file with a conference of two questions.
    void openConferenceFile();
    void openConference();
    void openConference(const QString &tab);
    void showConference(const RecordId &conference) const;
    /// The file alone; its log stays.
    void takeFileAway() const;
    void bringFileBack() const;
    /// As a stick takes both.
    void takeFileAndLogAway() const;
    void bringFileAndLogBack() const;
    void turnToWindow();
    /// Presses the button beside the window's message that says \p way.
    void choose(const QString &way);
    MessageBar &bar() const { return *m_window->findChild<MessageBar *>(); }
    QString savedAt() const { return find<QLabel>(QStringLiteral("savedAt"))->text(); }

    QString m_file;
    RecordId m_conference;
};
