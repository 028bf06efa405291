// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/recentfiles.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

/// What is shown while no file is open: the files opened last, and the ways to a file.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QSettings &settings, QWidget *parent = nullptr);

    /// Reads the recent files anew.
    void refresh();

signals:
    void newFileRequested();
    void openRequested();
    void sampleRequested();
    void packageRequested();
    void fileChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeButtons();
    void choose(const QListWidgetItem *item);

    RecentFiles m_recentFiles;
    QLabel *m_recentHeading;
    QListWidget *m_recent;
    QLabel *m_hint;
};
