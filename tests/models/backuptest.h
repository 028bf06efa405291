// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"

#include <QTest>

/// A file with organisations, of which backups are made.
class BackupTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    /// Of the file itself, or of another one beside it.
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }
    Record addOrganisation(const QString &title);
    static QStringList organisations(const RecordReader &reader);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};
