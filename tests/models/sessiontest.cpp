// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sessiontest.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

void SessionTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto session = Session::create(path());
    QVERIFY2(session, qPrintable(session ? QString() : session.error().detail));
    m_session = std::move(*session);
}

Record SessionTest::add(QStringView table, const QVariantMap &values)
{
    const auto record = m_session->newRecord(table, values);
    Q_ASSERT(record);
    const auto applied = m_session->apply(edits::insert(*record));
    if (!applied)
        qWarning() << applied.error().text << applied.error().detail;
    return *record;
}

QString SessionTest::nameOf(const Record &record) const
{
    const auto found = m_session->reader().record(record.table().name(), record.id());
    return found && *found ? (*found)->text(names::name) : QString();
}

void SessionTest::writeAsStranger(const QString &statement) const
{
    const QString name = QStringLiteral("stranger");
    {
        QSqlDatabase stranger = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        stranger.setDatabaseName(path());
        QVERIFY(stranger.open());
        QSqlQuery query(stranger);
        QVERIFY(query.exec(statement));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(name);
}

void SessionTest::moveFile(bool there) const
{
    for (const QString &file : {path(), path() + QStringLiteral("-wal")}) {
        const QString away = file + QStringLiteral(".away");
        QVERIFY(there ? QFile::rename(away, file) : QFile::rename(file, away));
    }
}
