// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsession.h"

#include "models/changes/edits.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

using State = QMap<RecordId, QVariantMap>;

QVariantMap valuesOf(const Record &record)
{
    QVariantMap values;
    for (const Field &field : record.table().fields()) {
        if (record.value(field.name()).isValid())
            values.insert(field.name(), record.value(field.name()));
    }
    return values;
}

State stateOf(const Session &session)
{
    State state;
    const auto records = session.reader().records(RecordQuery::all(u"measure"));
    if (!records)
        qFatal("%s", qPrintable(records.error().text));
    for (const Record &record : *records)
        state.insert(record.id(), valuesOf(record));
    return state;
}

} // namespace

/// Five hundred random steps, as a year of office work would make them, against a model in memory.
class TestRandomSteps : public QObject
{
    Q_OBJECT

private slots:
    void fiveHundredStepsLeaveTheExpectedState();

private:
    void step(Session &session);
    void add(Session &session);
    void change(Session &session, const RecordId &id);
    void remove(Session &session, const RecordId &id);
    void takeBack(Session &session);
    void expect(const State &state) { m_states.append(state); }
    Record record(const Session &session, const RecordId &id) const;
    QVariantMap someValues();

    // A fixed seed: a failure can be had again.
    QRandomGenerator m_random{20240617};
    // The state after each step that is not taken back; the last one is now.
    QList<State> m_states{State()};
};

QVariantMap TestRandomSteps::someValues()
{
    QVariantMap values{{QStringLiteral("title"), QStringLiteral("Maßnahme %1").arg(m_random.bounded(1000))}};
    if (m_random.bounded(2) == 0)
        values.insert(QStringLiteral("due-on"), QDate(2024, 6, 17).addDays(m_random.bounded(1000)));
    if (m_random.bounded(2) == 0)
        values.insert(QStringLiteral("progress"), QString(m_random.bounded(1, 200), u'ä'));
    return values;
}

Record TestRandomSteps::record(const Session &session, const RecordId &id) const
{
    const auto found = session.reader().record(u"measure", id);
    if (!found || !*found)
        qFatal("a record is missing");
    return **found;
}

void TestRandomSteps::add(Session &session)
{
    const auto record = session.newRecord(u"measure", someValues());
    QVERIFY(record);
    QVERIFY(session.apply(edits::insert(*record)));
    State state = m_states.constLast();
    state.insert(record->id(), valuesOf(*record));
    expect(state);
}

void TestRandomSteps::change(Session &session, const RecordId &id)
{
    const Record before = record(session, id);
    Record after = before;
    State state = m_states.constLast();
    const QVariantMap values = someValues();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        after.set(value.key(), *value);
        state[id].insert(value.key(), *value);
    }
    const ChangeSet changes = edits::update(before, after);
    QVERIFY(session.apply(changes));
    if (!changes.isEmpty())
        expect(state);
}

void TestRandomSteps::remove(Session &session, const RecordId &id)
{
    QVERIFY(session.apply(edits::remove(record(session, id))));
    State state = m_states.constLast();
    state.remove(id);
    expect(state);
}

void TestRandomSteps::takeBack(Session &session)
{
    const int available = static_cast<int>(m_states.size()) - 1;
    const int steps = qMin(m_random.bounded(1, 5), available);
    if (steps == 0)
        return;
    QVERIFY(session.undoNewest(steps));
    m_states.resize(m_states.size() - steps);
}

void TestRandomSteps::step(Session &session)
{
    const auto ids = m_states.constLast().keys();
    const int kind = m_random.bounded(10);
    if (ids.size() < 3 || kind < 3)
        add(session);
    else if (kind < 7)
        change(session, ids.at(m_random.bounded(static_cast<int>(ids.size()))));
    else if (kind < 8)
        remove(session, ids.at(m_random.bounded(static_cast<int>(ids.size()))));
    else
        takeBack(session);
}

void TestRandomSteps::fiveHundredStepsLeaveTheExpectedState()
{
    const QTemporaryDir folder;
    auto session = testsession::makeSession(folder);
    const QString path = session->path();
    for (int i = 0; i < 500; ++i) {
        // Every few steps by a new program, as the commands do: undo then reads the file's own history.
        if (m_random.bounded(8) == 0) {
            session.reset();
            auto opened = Session::open(path);
            QVERIFY(opened);
            session = std::move(*opened);
        }
        step(*session);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(i)));
        QVERIFY2(stateOf(*session) == m_states.constLast(), qPrintable(QString::number(i)));
    }
    const auto faults = session->findFaults();
    QVERIFY(faults);
    QCOMPARE(*faults, QStringList());

    const int all = static_cast<int>(m_states.size()) - 1;
    session.reset();
    auto opened = Session::open(path);
    QVERIFY(opened);
    QVERIFY(!(*opened)->undoNewest(all + 1));
    QVERIFY(stateOf(**opened) == m_states.constLast());
    QVERIFY((*opened)->undoNewest(all));
    QVERIFY(stateOf(**opened).isEmpty());
}

QTEST_GUILESS_MAIN(TestRandomSteps)
#include "tst_randomsteps.moc"
