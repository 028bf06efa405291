// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"
#include "views/dialogs.h"
#include "views/mainwindow.h"

#include <QDir>
#include <QSettings>

/// Answers in the user's place with one path for all questions.
class FixedDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return path; }
    QString fileToWrite(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return path;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return path; }
    /// Prints into the file at printedTo; not at all without one.
    bool choosePrinter(QWidget *, QPrinter &printer, int) override;

    QString path;
    /// What was proposed last for a file to write.
    QString suggested;
    QString printedTo;
    int askedForPrinter = 0;
};

/// The real window with settings and files of its own, for the tests around it.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    QString path(const QString &fileName) const { return QDir(m_folder->path()).filePath(fileName); }
    void makeWindow();
    void openNewFile();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    Record addOrganisation(const QString &title);
    template<typename T>
    T *find(const QString &objectName) const
    {
        T *found = m_window->findChild<T *>(objectName);
        if (!found)
            qFatal("no %s", qPrintable(objectName));
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FixedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};
