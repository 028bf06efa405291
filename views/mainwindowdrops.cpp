// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include <QDropEvent>
#include <QMimeData>

// Files that are dropped on the window: one is opened, packages are merged into the open file.

namespace {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        files.append(url.toLocalFile());
    files.removeAll(QString());
    return files;
}

bool arePackages(const QStringList &files)
{
    return std::all_of(files.begin(), files.end(), [](const QString &file) {
        return file.endsWith(QStringLiteral(".szpaket"), Qt::CaseInsensitive);
    });
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (files.size() == 1 || (m_workspace && !files.isEmpty() && arePackages(files)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (m_workspace && arePackages(files))
        showMerge(files);
    else
        openFile(files.constFirst());
}
