// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/packagefile.h"
#include "models/schema/names.h"
#include "tests/models/packagetest.h"

using namespace testsession;

/// What a package holds and where it belongs, and files that are no package of ours.
class TestPackageFile : public PackageTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void packageHoldsWhatAGroupNeedsAndNobodysAddress();
    void packageForTheReceptionHoldsWhoTakesPart();
    void packageKnowsWhereItBelongs();
    void packageIsOneFileAtEveryMoment();
    void packageOfAnotherFileIsRefused();
    void fileItselfIsRefused();
    void packageWhoseConferenceIsGoneIsRefused();
    void truncatedPackageIsRefused();
};

void TestPackageFile::packageHoldsWhatAGroupNeedsAndNobodysAddress()
{
    addRecord(*m_home, names::organisation,
              {{names::name.toString(), QStringLiteral("Jobcenter")},
               {QStringLiteral("provider"), QStringLiteral("public")},
               {QStringLiteral("category"), QStringLiteral("other")},
               {names::email.toString(), QStringLiteral("geheim@example.org")},
               {names::note.toString(), QStringLiteral("vertraulich")}});
    addRecord(*m_home, names::person, {{names::familyName.toString(), QStringLiteral("Beispielname")}});
    const QString target = path(QStringLiteral("1.szpaket"));
    QVERIFY(packagefile::handOut(*m_home, {target, m_conference->id(), m_group->id(), {}, {}}));
    const auto package = opened(target);
    const auto organisations = package->reader().records(RecordQuery::all(names::organisation));
    QCOMPARE(organisations->size(), 1);
    QCOMPARE(organisations->constFirst().text(names::name), QStringLiteral("Jobcenter"));
    QCOMPARE(*package->reader().count(RecordQuery::all(names::question)), 1);
    QCOMPARE(*package->reader().count(RecordQuery::all(names::theme)), 1);
    QCOMPARE(*package->reader().count(RecordQuery::all(names::person)), 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *secret : {"geheim@example.org", "vertraulich", "Beispielname"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void TestPackageFile::packageForTheReceptionHoldsWhoTakesPart()
{
    const Record guest = addRecord(*m_home, names::person,
                                   {{names::familyName.toString(), QStringLiteral("Gast")},
                                    {names::phone.toString(), QStringLiteral("0123 456")}});
    addRecord(*m_home, names::person, {{names::familyName.toString(), QStringLiteral("Fremd")}});
    addRecord(*m_home, names::participation,
              {{names::conference.toString(), reference(*m_conference)},
               {names::person.toString(), reference(guest)}});
    const auto package = opened(handOut(QStringLiteral("Empfang")));
    const auto persons = package->reader().records(RecordQuery::all(names::person));
    QCOMPARE(persons->size(), 1);
    QCOMPARE(persons->constFirst().text(names::familyName), QStringLiteral("Gast"));
    QVERIFY(!persons->constFirst().value(names::phone).isValid());
    QCOMPARE(*package->reader().count(RecordQuery::all(names::participation)), 1);
}

void TestPackageFile::packageKnowsWhereItBelongs()
{
    const QString target = path(QStringLiteral("1.szpaket"));
    QVERIFY(packagefile::handOut(*m_home, {target, m_conference->id(), m_group->id(), {}, {}}));
    const auto identity = opened(target)->reader().description()->package;
    QVERIFY(identity);
    QCOMPARE(identity->home, m_home->reader().description()->id);
    QCOMPARE(identity->conference, m_conference->id());
    QCOMPARE(identity->group, m_group->id());
    QCOMPARE(identity->name, QStringLiteral("Gruppe 1"));
    QVERIFY(!m_home->reader().description()->package);
}

void TestPackageFile::packageIsOneFileAtEveryMoment()
{
    const QString target = handOut(QStringLiteral("1"));
    const auto package = opened(target);
    addCard(*package, QStringLiteral("Großer Sportverein"));
    QVERIFY(!QFile::exists(target + QStringLiteral("-wal")));
    const QString copy = path(QStringLiteral("copy.szpaket"));
    QVERIFY(QFile::copy(target, copy));
    QVERIFY(mergeOne(copy));
    QCOMPARE(cards(), QStringList{QStringLiteral("Großer Sportverein")});
}

void TestPackageFile::packageOfAnotherFileIsRefused()
{
    const QTemporaryDir folder;
    const auto other = makeSession(folder);
    const Record conference = addConference(*other, QStringLiteral("Fremde Konferenz"));
    const QString package = path(QStringLiteral("foreign.szpaket"));
    QVERIFY(packagefile::handOut(*other, {package, conference.id(), {}, {}, {}}));
    const auto report = mergeOne(package);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotOurs);
}

void TestPackageFile::fileItselfIsRefused()
{
    const auto report = mergeOne(m_home->path());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotOurs);
}

void TestPackageFile::packageWhoseConferenceIsGoneIsRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    const Record theirs = addCard(*opened(package), QStringLiteral("Vereine"));
    for (const QStringView table :
         {names::package, names::theme, names::question, names::workingGroup, names::conference}) {
        const auto records = m_home->reader().records(RecordQuery::all(table));
        for (const Record &record : *records)
            QVERIFY(m_home->apply(edits::remove(record)));
    }
    const qsizetype before = historySize();
    const auto report = mergeOne(package);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotFound);
    QCOMPARE(historySize(), before);
}

void TestPackageFile::truncatedPackageIsRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    addCard(*opened(package), QStringLiteral("Vereine"));
    QFile whole(package);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const qsizetype before = historySize();
    for (qsizetype length = 0; length < bytes.size(); length += 4999) {
        QFile file(path(QStringLiteral("cut.szpaket")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes.first(length));
        file.close();
        const auto report = mergeOne(file.fileName());
        QVERIFY2(!report, qPrintable(QString::number(length)));
        QVERIFY(!report.error().text.isEmpty());
    }
    QCOMPARE(historySize(), before);
}

QTEST_GUILESS_MAIN(TestPackageFile)
#include "tst_packagefile.moc"
