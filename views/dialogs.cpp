// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QSettings>
#include <QStandardPaths>

namespace {

const QString lastFolderKey = QStringLiteral("lastFolder");

} // namespace

QStringList Dialogs::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    const QString path = fileToOpen(parent, title, filter);
    return path.isEmpty() ? QStringList() : QStringList{path};
}

// A stick may be gone again, and a home without a folder for documents has itself.
QString NativeDialogs::lastFolder() const
{
    const QStringList folders = {m_settings.value(lastFolderKey).toString(),
                                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

QString NativeDialogs::remembered(const QString &path)
{
    if (!path.isEmpty())
        m_settings.setValue(lastFolderKey, QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath());
    return path;
}

QString NativeDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filter));
}

QStringList NativeDialogs::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, lastFolder(), filter);
    remembered(paths.value(0));
    return paths;
}

QString NativeDialogs::fileToWrite(QWidget *parent, const QString &title, const QString &suggestion,
                                   const QString &filter)
{
    const QString path =
        QFileInfo(suggestion).isAbsolute() ? suggestion : QDir(lastFolder()).filePath(suggestion);
    // Files of records are never replaced, so nobody need be asked.
    const bool isOfRecords =
        path.endsWith(QStringLiteral(".sozialraum")) || path.endsWith(QStringLiteral(".szpaket"));
    const auto options = isOfRecords ? QFileDialog::DontConfirmOverwrite : QFileDialog::Options();
    return remembered(QFileDialog::getSaveFileName(parent, title, path, filter, nullptr, options));
}

QString NativeDialogs::folder(QWidget *parent, const QString &title, const QString &suggestion)
{
    const QString begin = QFileInfo(suggestion).isDir() ? suggestion : lastFolder();
    return remembered(QFileDialog::getExistingDirectory(parent, title, begin));
}

bool NativeDialogs::choosePrinter(QWidget *parent, QPrinter &printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}
