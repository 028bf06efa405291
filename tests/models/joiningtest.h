// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"

#include <QTest>

/// Two records of an empty file that are to become one.
class JoiningTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    Record organisation(const QString &name, const QVariantMap &values = {});
    Record person(const QString &given, const QString &family, const QVariantMap &values = {});
    void join(const Record &kept, const Record &dropped);
    QList<Record> all(QStringView table);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};
