// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>

/// A conference of which something is missing.
class GapsTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    /// The sentences of all chapters.
    QStringList sentences() const;
    Record add(QStringView table, QVariantMap values);
    Record addPerson(const QVariantMap &consent);
    /// One that has all it must have.
    Record addFilled(const QString &table);
    /// The records that sentences with \p text lead to.
    QList<RecordId> records(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
};
