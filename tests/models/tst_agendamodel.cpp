// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agendamodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

class TestAgendaModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void itemsFollowOneAnother();
    void nothingIsKnownAfterAnItemWithoutDuration();
    void aFixedStartIsKeptAndTheGapIsSaid();
    void nothingReachesBeyondMidnight();
    void showsTimesAndEditsTheFixedStart();
    void followsTheStartOfTheConference();
    void movingAnItemMovesTheTimes();
    void saysWhenTheAgendaIsLongerThanTheConference();

private:
    Record addItem(const QString &title, const QVariant &minutes, const QTime &start = {});
    QList<Record> items() const { return *m_session->reader().records(RecordQuery::all(names::agendaItem)); }
    std::unique_ptr<AgendaModel> makeModel();
    static QStringList timesOf(const AgendaModel &model);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
};

void TestAgendaModel::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Konferenz Ost"));
}

void TestAgendaModel::cleanup()
{
    m_session.reset();
}

Record TestAgendaModel::addItem(const QString &title, const QVariant &minutes, const QTime &start)
{
    QVariantMap values{{names::conference.toString(), reference(*m_conference)},
                       {names::title.toString(), title},
                       {names::minutes.toString(), minutes}};
    if (start.isValid())
        values.insert(names::startsAt.toString(), start);
    return addRecord(*m_session, names::agendaItem, values);
}

std::unique_ptr<AgendaModel> TestAgendaModel::makeModel()
{
    auto model = std::make_unique<AgendaModel>(*m_session, m_conference->id());
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 model.get());
    model->setColumns({names::startsAt.toString(), names::title.toString()});
    model->setQuery(RecordQuery::where(names::agendaItem, names::conference, reference(*m_conference)));
    return model;
}

QStringList TestAgendaModel::timesOf(const AgendaModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

void TestAgendaModel::itemsFollowOneAnother()
{
    addItem(QStringLiteral("Begrüßung"), 15LL);
    addItem(QStringLiteral("Gruppen"), 90LL);
    const auto times = agenda::times(QTime(9, 0), items());
    QCOMPARE(times.at(0).begin, QTime(9, 0));
    QCOMPARE(times.at(1).begin, QTime(9, 15));
    QCOMPARE(times.at(1).end, QTime(10, 45));
    QVERIFY(!times.at(1).isFixed);
}

void TestAgendaModel::nothingIsKnownAfterAnItemWithoutDuration()
{
    addItem(QStringLiteral("Begrüßung"), {});
    addItem(QStringLiteral("Gruppen"), 90LL);
    addItem(QStringLiteral("Mittag"), 60LL, QTime(12, 0));
    const auto times = agenda::times(QTime(9, 0), items());
    QVERIFY(!times.at(0).end.isValid());
    QVERIFY(!times.at(1).begin.isValid());
    QCOMPARE(times.at(2).end, QTime(13, 0));
    QCOMPARE(times.at(2).gap, 0);
}

void TestAgendaModel::aFixedStartIsKeptAndTheGapIsSaid()
{
    addItem(QStringLiteral("Begrüßung"), 15LL);
    addItem(QStringLiteral("Vortrag"), 30LL, QTime(9, 30));
    addItem(QStringLiteral("Pause"), 15LL, QTime(9, 50));
    const auto times = agenda::times(QTime(9, 0), items());
    QCOMPARE(times.at(1).gap, 15);
    QCOMPARE(times.at(2).gap, -10);
    QCOMPARE(times.at(2).begin, QTime(9, 50));
}

void TestAgendaModel::nothingReachesBeyondMidnight()
{
    addItem(QStringLiteral("Lange Nacht"), 120LL);
    QVERIFY(!agenda::times(QTime(23, 0), items()).constFirst().end.isValid());
}

void TestAgendaModel::showsTimesAndEditsTheFixedStart()
{
    addItem(QStringLiteral("Begrüßung"), 15LL, QTime(9, 0));
    addItem(QStringLiteral("Gruppen"), 90LL);
    const auto model = makeModel();
    QCOMPARE(timesOf(*model),
             QStringList({QStringLiteral("09:00 – 09:15"), QStringLiteral("09:15 – 10:45")}));
    QVERIFY(!model->index(1, 0).data(Qt::EditRole).isValid());
    QVERIFY(model->setData(model->index(1, 0), QStringLiteral("9:30")));
    QCOMPARE(timesOf(*model).constLast(), QStringLiteral("09:30 – 11:00"));
    QVERIFY(model->problems().first().contains(QStringLiteral("Gruppen")));
    QVERIFY(model->setData(model->index(1, 0), QString()));
    QCOMPARE(timesOf(*model).constLast(), QStringLiteral("09:15 – 10:45"));
    QVERIFY(model->problems().isEmpty());
}

void TestAgendaModel::followsTheStartOfTheConference()
{
    addItem(QStringLiteral("Begrüßung"), 15LL);
    const auto model = makeModel();
    QCOMPARE(timesOf(*model), QStringList({QString()}));
    const QSignalSpy told(model.get(), &QAbstractItemModel::dataChanged);
    setField(*m_session, *m_conference, names::startsAt, QTime(13, 0));
    QCOMPARE(timesOf(*model), QStringList({QStringLiteral("13:00 – 13:15")}));
    QVERIFY(!told.isEmpty());
    QVERIFY(model->summary().contains(QStringLiteral("0:15")));
}

void TestAgendaModel::movingAnItemMovesTheTimes()
{
    setField(*m_session, *m_conference, names::startsAt, QTime(9, 0));
    addItem(QStringLiteral("Kurz"), 10LL);
    addItem(QStringLiteral("Lang"), 60LL);
    const auto model = makeModel();
    QVERIFY(model->moveRecord(1, 0));
    QCOMPARE(timesOf(*model),
             QStringList({QStringLiteral("09:00 – 10:00"), QStringLiteral("10:00 – 10:10")}));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("Lang"));
}

void TestAgendaModel::saysWhenTheAgendaIsLongerThanTheConference()
{
    setField(*m_session, *m_conference, names::startsAt, QTime(9, 0));
    setField(*m_session, *m_conference, names::endsAt, QTime(12, 0));
    addItem(QStringLiteral("Gruppen"), 180LL);
    const auto model = makeModel();
    QVERIFY(model->problems().isEmpty());
    addItem(QStringLiteral("Abschluss"), 10LL);
    QCOMPARE(model->problems().size(), 1);
    QVERIFY(model->problems().first().contains(QStringLiteral("12:10")));
}

QTEST_GUILESS_MAIN(TestAgendaModel)
#include "tst_agendamodel.moc"
