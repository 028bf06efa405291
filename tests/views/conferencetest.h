// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"
#include "views/conference/conferencepage.h"
#include "views/dialogs.h"

#include <QTest>

/// Answers in the user's place with one file to write or to print into.
class FixedDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToWrite(QWidget *, const QString &, const QString &, const QString &) override
    {
        return target;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    bool choosePrinter(QWidget *, QPrinter &printer, int pages) override;

    QString target;
    int pagesToPrint = 0;
};

/// The page of conferences with one of them in the file.
class ConferenceTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    void open(int width = 1500);
    template<typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    void goToTab(const char *tabs, const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConferencePage> m_page;
    FixedDialogs m_dialogs;
    std::optional<Record> m_conference;
};
