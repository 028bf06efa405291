// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sealedpackage.h"
#include "views/sidepage.h"

class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for the passphrase of an encrypted package and unseals it for work.
class PassphrasePage : public SidePage
{
    Q_OBJECT

public:
    /// \p folder: where working copies lie on this computer.
    PassphrasePage(const QString &path, const QString &folder, QWidget *parent = nullptr);
    ~PassphrasePage() override;

signals:
    void unsealed(const SealedPackage::Opened &opened);

private:
    void unseal();
    void finish();

    QString m_path;
    QString m_folder;
    QLineEdit *m_passphrase;
    QPushButton *m_open;
    QLabel *m_progress;
    MessageBar *m_message;
    QFutureWatcher<Result<SealedPackage::Opened>> m_watcher;
};
