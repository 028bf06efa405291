// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

/// One file, one writer: by whatever name the file is reached, and whatever was left beside it.
class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void linkLeadsToTheSameLock();
    void secondNameIsRefused();
    void lockWithoutANameIsTakenOver();
    void lockOfALivingProgramIsKept();
    void strangersFilesBesideAreLeftAlone();

private:
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Session::create(path()));
}

void TestFileLock::linkLeadsToTheSameLock()
{
    QVERIFY(QFile::link(path(), path(QStringLiteral("link.sozialraum"))));
    const auto first = Session::open(path());
    QVERIFY(first);
    const auto second = Session::open(path(QStringLiteral("link.sozialraum")));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
}

void TestFileLock::secondNameIsRefused()
{
    const QString second = path(QStringLiteral("second.sozialraum"));
    std::filesystem::create_hard_link(path().toStdString(), second.toStdString());
    for (const QString &name : {path(), second}) {
        const auto opened = Session::open(name);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::ReadOnly);
        QVERIFY(Session::open(name, Session::Access::ReadOnly));
    }
}

void TestFileLock::lockWithoutANameIsTakenOver()
{
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    QVERIFY(Session::open(path()));
}

void TestFileLock::lockOfALivingProgramIsKept()
{
    const auto first = Session::open(path());
    const auto second = Session::open(path());
    QVERIFY(!second);
    QVERIFY2(second.error().text.contains(QSysInfo::machineHostName()), qPrintable(second.error().text));
}

void TestFileLock::strangersFilesBesideAreLeftAlone()
{
    QFile stranger(path(QStringLiteral("other.sozialraum.new")));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.write("precious");
    stranger.close();
    QVERIFY(Session::create(path(QStringLiteral("other.sozialraum"))));
    QVERIFY(stranger.open(QIODevice::ReadOnly));
    QCOMPARE(stranger.readAll(), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
