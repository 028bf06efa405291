// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/groupplan.h"
#include "models/conference/guests.h"
#include "models/conference/missing.h"
#include "models/conference/spacemembers.h"
#include "models/items/groupboardmodel.h"
#include "models/items/missingmodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace testsession;
using participants::Level;

/// Who takes part in one conference: counts, gaps, invitations, groups.
class TestParticipants : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void somebodyMustTakePart();
    void countsHeadsOnTheirWay();
    void roundsAsAPressReleaseDoes_data();
    void roundsAsAPressReleaseDoes();
    void aPersonBringsTheirOrganisation();
    void gapsCloseLevelByLevel();
    void aSpaceIsAsOnTheDayOfTheConference();
    void nobodyIsInvitedTwice();
    void aNewOrganisationIsMadeOnce();
    void namesAreReadBothWays();
    void statusOfManyIsOneStep();
    void mixingKeepsHandsLeadersAndOthers();
    void whoDeclinedGetsNoGroup();
    void boardMovesPeople();
    void missingModelShowsGaps();

private:
    Record addOrganisation(const QString &name, const QString &category,
                           const Record *municipality = nullptr);
    Record addGuest(const QVariantMap &values);
    QList<Participant> everybody() const
    {
        return *participants::read(m_session->reader(), m_conference->id());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_town;
};

void TestParticipants::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_town = addRecord(*m_session, names::municipality,
                       {{names::name.toString(), QStringLiteral("Eschwege")},
                        {names::key.toString(), QStringLiteral("06636003")}});
    addRecord(*m_session, names::spaceMembership,
              {{names::municipality.toString(), reference(*m_town)},
               {names::socialSpace.toString(), m_conference->value(names::socialSpace)}});
}

void TestParticipants::cleanup()
{
    m_session.reset();
}

Record TestParticipants::addOrganisation(const QString &name, const QString &category,
                                         const Record *municipality)
{
    QVariantMap values{{names::name.toString(), name}, {names::category.toString(), category}};
    if (municipality)
        values.insert(names::municipality.toString(), reference(*municipality));
    return addRecord(*m_session, names::organisation, values);
}

Record TestParticipants::addGuest(const QVariantMap &values)
{
    QVariantMap all = values;
    all.insert(names::conference.toString(), reference(*m_conference));
    return addRecord(*m_session, names::participation, all);
}

void TestParticipants::somebodyMustTakePart()
{
    const auto nobody = m_session->newRecord(names::participation,
                                             {{names::conference.toString(), reference(*m_conference)}});
    const QList<Violation> violations = m_session->violations(*nobody);
    QCOMPARE(violations.size(), 1);
    QCOMPARE(violations.first().field, names::organisation.toString());
}

void TestParticipants::countsHeadsOnTheirWay()
{
    const QVariant school = reference(
        addOrganisation(QStringLiteral("School"), QStringLiteral("school-and-school-administration")));
    for (const auto &[status, heads, walkIn] :
         {std::tuple("invited", 1, false), std::tuple("declined", 1, false), std::tuple("accepted", 3, false),
          std::tuple("attended", 2, false), std::tuple("attended", 4, true), std::tuple("absent", 1, false)})
        addGuest({{names::organisation.toString(), school},
                  {names::status.toString(), QString::fromLatin1(status)},
                  {names::headCount.toString(), static_cast<qlonglong>(heads)},
                  {names::walkIn.toString(), walkIn}});
    QCOMPARE(participants::count(everybody(), Level::Invited), 8);
    QCOMPARE(participants::count(everybody(), Level::Accepted), 5);
    QCOMPARE(participants::count(everybody(), Level::Attended), 6);
}

void TestParticipants::roundsAsAPressReleaseDoes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("about");
    QTest::newRow("few") << 17 << "17";
    QTest::newRow("down") << 84 << "about 80";
    QTest::newRow("up") << 87 << "about 90";
    QTest::newRow("whole ten") << 90 << "90";
}

void TestParticipants::roundsAsAPressReleaseDoes()
{
    QFETCH(int, count);
    QTEST(participants::about(count), "about");
}

void TestParticipants::aPersonBringsTheirOrganisation()
{
    const Record school = addOrganisation(QStringLiteral("School"),
                                          QStringLiteral("school-and-school-administration"), &*m_town);
    const Record person = addRecord(*m_session, names::person,
                                    {{names::familyName.toString(), QStringLiteral("Head")},
                                     {names::organisation.toString(), reference(school)}});
    addGuest({{names::person.toString(), reference(person)}});
    const Participant participant = everybody().constFirst();
    QCOMPARE(participant.name(), QStringLiteral("Head"));
    QCOMPARE(participant.organisation, QStringLiteral("School"));
    QCOMPARE(participant.municipality, m_town->id());
}

void TestParticipants::gapsCloseLevelByLevel()
{
    const Record school = addOrganisation(QStringLiteral("School"),
                                          QStringLiteral("school-and-school-administration"), &*m_town);
    const auto gaps = [this](Level level) {
        return *missing::find(m_session->reader(), m_conference->id(), level);
    };
    const qsizetype all = gaps(Level::Invited).categories.size();
    QCOMPARE(all, 19);
    QCOMPARE(gaps(Level::Invited).municipalities.size(), 1);
    QCOMPARE(gaps(Level::Invited).municipalities.first().organisations, QList({school.id()}));

    const Record guest = addGuest({{names::organisation.toString(), reference(school)}});
    QCOMPARE(gaps(Level::Invited).categories.size(), all - 1);
    QVERIFY(gaps(Level::Invited).municipalities.isEmpty());
    QCOMPARE(gaps(Level::Accepted).categories.size(), all);
    QVERIFY(gaps(Level::Accepted).municipalities.first().organisations.isEmpty());
    setField(*m_session, guest, names::status, QStringLiteral("accepted"));
    QCOMPARE(gaps(Level::Accepted).categories.size(), all - 1);
    QCOMPARE(gaps(Level::Attended).categories.size(), all);
}

void TestParticipants::aSpaceIsAsOnTheDayOfTheConference()
{
    const Record elsewhere = addConference(*m_session, QStringLiteral("West"));
    addRecord(*m_session, names::spaceMembership,
              {{names::municipality.toString(), reference(*m_town)},
               {names::socialSpace.toString(), elsewhere.value(names::socialSpace)},
               {names::validFrom.toString(), QDate(2027, 1, 1)}});
    const RecordId east = m_conference->reference(names::socialSpace);
    const auto members = [&](const RecordId &space, const QDate &day) {
        return *spacemembers::municipalities(m_session->reader(), space, day);
    };
    QVERIFY(members(east, QDate(2026, 11, 23)).contains(m_town->id()));
    QVERIFY(!members(east, QDate(2027, 1, 1)).contains(m_town->id()));
    QVERIFY(members(elsewhere.reference(names::socialSpace), QDate(2027, 1, 1)).contains(m_town->id()));
}

void TestParticipants::nobodyIsInvitedTwice()
{
    const Record school = addOrganisation(QStringLiteral("School"), QStringLiteral("other"));
    const Record church = addOrganisation(QStringLiteral("Church"), QStringLiteral("other"));
    addGuest({{names::organisation.toString(), reference(school)}});
    const auto changes =
        guests::invite(*m_session, m_conference->id(), {school.id(), church.id(), church.id()});
    QVERIFY(changes && m_session->apply(*changes));
    QCOMPARE(everybody().size(), 2);
}

void TestParticipants::aNewOrganisationIsMadeOnce()
{
    Guest first;
    first.newPerson = guests::personFields(QStringLiteral("Anna One"));
    first.newOrganisation = {{names::name.toString(), QStringLiteral("Youth club")}};
    Guest second = first;
    second.newPerson = guests::personFields(QStringLiteral("Two, Bert"));
    const auto changes = guests::add(*m_session, m_conference->id(), {first, second});
    QVERIFY(changes && m_session->apply(*changes));
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::organisation)), 1);
    QCOMPARE(everybody().size(), 2);
    QCOMPARE(everybody().constFirst().organisation, QStringLiteral("Youth club"));
    QVERIFY(m_session->undo());
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::person)), 0);
}

void TestParticipants::namesAreReadBothWays()
{
    const QVariantMap expected{{names::familyName.toString(), QStringLiteral("Berg")},
                               {names::givenName.toString(), QStringLiteral("Anna Maria")}};
    QCOMPARE(guests::personFields(QStringLiteral(" Anna  Maria Berg ")), expected);
    QCOMPARE(guests::personFields(QStringLiteral("Berg, Anna Maria")), expected);
    QCOMPARE(guests::personFields(QStringLiteral("Berg")).size(), 1);
    QVERIFY(guests::personFields(QString()).isEmpty());
}

void TestParticipants::statusOfManyIsOneStep()
{
    const QVariant school = reference(addOrganisation(QStringLiteral("School"), QStringLiteral("other")));
    QList<RecordId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(addGuest({{names::organisation.toString(), school}}).id());
    const auto changes = guests::setStatus(m_session->reader(), ids, QStringLiteral("accepted"));
    QVERIFY(changes && m_session->apply(*changes));
    QCOMPARE(participants::count(everybody(), Level::Accepted), 3);
    QVERIFY(guests::setStatus(m_session->reader(), ids, QStringLiteral("accepted"))->isEmpty());
    QVERIFY(m_session->undo());
    QCOMPARE(participants::count(everybody(), Level::Accepted), 0);
}

void TestParticipants::mixingKeepsHandsLeadersAndOthers()
{
    const Record leader =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Lead")}});
    QList<Record> groups;
    for (int i = 0; i < 3; ++i)
        groups.append(addRecord(*m_session, names::workingGroup,
                                {{names::conference.toString(), reference(*m_conference)},
                                 {names::name.toString(), QStringLiteral("Group %1").arg(i + 1)}}));
    setField(*m_session, groups.at(2), names::facilitator, reference(leader));
    const Record leading = addGuest({{names::person.toString(), reference(leader)},
                                     {names::role.toString(), QStringLiteral("facilitator")}});
    const QVariant office = reference(addOrganisation(QStringLiteral("Office"), QStringLiteral("other")));
    const Record press = addGuest(
        {{names::organisation.toString(), office}, {names::role.toString(), QStringLiteral("press")}});
    QList<Record> placed;
    for (int i = 0; i < 20; ++i)
        placed.append(addGuest({{names::organisation.toString(), office}}));
    setField(*m_session, placed.first(), names::workingGroup, reference(groups.at(1)));

    groupplan::Choice choice;
    choice.placed = {placed.first().id()};
    const auto changes = groupplan::mix(m_session->reader(), m_conference->id(), choice);
    QVERIFY(changes && m_session->apply(*changes));
    QCOMPARE(stored(*m_session, leading).reference(names::workingGroup), groups.at(2).id());
    QCOMPARE(stored(*m_session, placed.first()).reference(names::workingGroup), groups.at(1).id());
    QVERIFY(stored(*m_session, press).reference(names::workingGroup).isNull());
    for (const Record &group : std::as_const(groups))
        QCOMPARE(*m_session->reader().count(
                     RecordQuery::where(names::participation, names::workingGroup, reference(group))),
                 7);
}

void TestParticipants::whoDeclinedGetsNoGroup()
{
    addRecord(*m_session, names::workingGroup,
              {{names::conference.toString(), reference(*m_conference)},
               {names::name.toString(), QStringLiteral("Group")}});
    const QVariant office = reference(addOrganisation(QStringLiteral("Office"), QStringLiteral("other")));
    addGuest(
        {{names::organisation.toString(), office}, {names::status.toString(), QStringLiteral("declined")}});
    addGuest({{names::organisation.toString(), office}});
    const Record walkIn = addGuest({{names::organisation.toString(), office},
                                    {names::status.toString(), QStringLiteral("attended")},
                                    {names::walkIn.toString(), true}});
    groupplan::Choice choice;
    choice.level = Level::Accepted;
    const auto changes = groupplan::mix(m_session->reader(), m_conference->id(), choice);
    QVERIFY(changes);
    QCOMPARE(changes->rows.size(), 1);
    QCOMPARE(changes->rows.first().id, walkIn.id());
}

void TestParticipants::boardMovesPeople()
{
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::name.toString(), QStringLiteral("Group")}});
    const QVariant office = reference(addOrganisation(QStringLiteral("Office"), QStringLiteral("other")));
    GroupBoardModel board(*m_session, m_conference->id());
    new QAbstractItemModelTester(&board, QAbstractItemModelTester::FailureReportingMode::QtTest, &board);
    const Record guest =
        addGuest({{names::organisation.toString(), office}, {names::headCount.toString(), 3LL}});
    QCOMPARE(board.columnCount(), 2);
    QCOMPARE(board.headerData(0, Qt::Horizontal).toString(), QStringLiteral("In no group: 3"));

    const std::unique_ptr<QMimeData> dragged(board.mimeData({board.indexOf(guest.id())}));
    QVERIFY(board.dropMimeData(dragged.get(), Qt::MoveAction, -1, 1, {}));
    QCOMPARE(stored(*m_session, guest).reference(names::workingGroup), group.id());
    QCOMPARE(board.indexOf(guest.id()).column(), 1);
    QCOMPARE(board.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Group: 3"));
    QVERIFY(board.move({guest.id()}, 0));
    QVERIFY(stored(*m_session, guest).reference(names::workingGroup).isNull());
    QVERIFY(m_session->undo());
    QCOMPARE(board.groups().value(guest.id()), group.id());
}

void TestParticipants::missingModelShowsGaps()
{
    addOrganisation(QStringLiteral("School"), QStringLiteral("school-and-school-administration"), &*m_town);
    MissingModel model(MissingModel::Kind::Municipalities);
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
    model.setGaps(*missing::find(m_session->reader(), m_conference->id(), Level::Invited));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Eschwege"));
    QCOMPARE(model.gap(0).organisations.size(), 1);
}

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"
