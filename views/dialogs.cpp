// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QStandardPaths>

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QStringList Dialogs::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    const QString path = fileToOpen(parent, title, filter);
    return path.isEmpty() ? QStringList() : QStringList{path};
}

QString NativeDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, documents(), filter);
}

QStringList NativeDialogs::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, documents(), filter);
}

QString NativeDialogs::fileToWrite(QWidget *parent, const QString &title, const QString &suggestion,
                                   const QString &filter)
{
    const QString path =
        QFileInfo(suggestion).isAbsolute() ? suggestion : QDir(documents()).filePath(suggestion);
    return QFileDialog::getSaveFileName(parent, title, path, filter);
}

QString NativeDialogs::folder(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getExistingDirectory(parent, title, suggestion);
}

bool NativeDialogs::choosePrinter(QWidget *parent, QPrinter &printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}
