// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/restoration.h"
#include "models/store/backupfolder.h"
#include "views/sidepage.h"

class BackupJobs;
class BackupModel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class Session;
class SessionSource;

/// The backups of one file: what has changed since each, and the way back to it. For a damaged file also the
/// way to rescue what can be read.
class BackupsPage : public SidePage
{
    Q_OBJECT

public:
    /// \p session is null for a damaged file, which is replaced as a whole. Session and \p source must
    /// outlive the page.
    BackupsPage(const QString &file, Session *session, const SessionSource &source,
                QWidget *parent = nullptr);

signals:
    void informed(const QString &text);
    /// What was told last holds no more.
    void outdated();
    void failed(const Error &error);
    /// The damaged file is to be replaced by \p backup, once nobody has it open.
    void replacementRequested(const Backup &backup);
    /// A rescued file is to be opened.
    void openRequested(const QString &path);

private:
    void build();
    QWidget *makeList();
    QWidget *makePreview();
    void connectJobs();

    void showBusy();
    void showSelection();
    bool isSelectedSound() const;
    void checkBackups();
    void tellDamage(const QStringList &damage);
    void takeCheck(const QString &path, const Result<void> &sound);
    void preselect();
    QString textWithoutBackup() const;
    void showDifference(const Result<restoration::Difference> &difference);
    void showContents(const Result<QList<restoration::Difference::Count>> &counts);
    void follow();
    void restore();
    void rescue();
    void refresh();
    void fitTable();
    const Backup *selected() const;
    QString restoredText() const;

    QString m_file;
    Session *m_session;
    const SessionSource &m_source;
    BackupJobs *m_jobs;
    BackupModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_preview;
    QLabel *m_damage;
    QLabel *m_busy;
    QPushButton *m_restore;
    QPushButton *m_make;
    QPushButton *m_rescue;
    QString m_rescued;
    /// What the selected backup would not bring back, in sentences.
    QStringList m_keptBack;
};
