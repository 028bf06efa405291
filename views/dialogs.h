// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPrinter;
class QSettings;
class QWidget;

/// What the user is asked in windows of their own; tests answer in the user's place.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// The file to open; empty: none was chosen.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Several files to open; empty: none was chosen. One of them unless overridden.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter);
    /// Where to write, \p suggestion being a path or a file name; empty: nowhere. The file may exist already.
    virtual QString fileToWrite(QWidget *parent, const QString &title, const QString &suggestion,
                                const QString &filter) = 0;
    /// A folder to write into, first showing \p suggestion; empty: none was chosen.
    virtual QString folder(QWidget *parent, const QString &title, const QString &suggestion) = 0;
    /// Sets up \p printer for a document of \p pages pages; false: do not print.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer, int pages) = 0;
};

/// The system's dialogs; they begin in the folder that was used last.
class NativeDialogs : public Dialogs
{
public:
    /// \p settings must outlive the dialogs.
    explicit NativeDialogs(QSettings &settings) : m_settings(settings) {}

    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToWrite(QWidget *parent, const QString &title, const QString &suggestion,
                        const QString &filter) override;
    QString folder(QWidget *parent, const QString &title, const QString &suggestion) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer, int pages) override;

private:
    QString lastFolder() const;
    /// Gives back \p path, whose folder is the last one now.
    QString remembered(const QString &path);

    QSettings &m_settings;
};
