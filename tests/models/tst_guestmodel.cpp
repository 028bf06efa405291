// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/guestmodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

class TestGuestModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void twoLettersAndTheFirstIsHere();
    void umlautsAreFoundBothWays();
    void whoIsHereComesLastAndNotTwice();
    void offersPeopleOfTheFileAsWalkIns();
    void aNewPersonBringsANewOrganisation();
    void aKnownOrganisationBehindTheAtIsTaken();
    void invitesACategoryOfASpace();
    void whoIsOnTheListIsNotInvitedAgain();
    void threeHundredAreQuick();

private:
    std::unique_ptr<GuestModel> makeModel(GuestModel::Use use);
    Record addPerson(const QString &family, const QString &given, const Record *organisation = nullptr);
    Record addGuest(const Record &person);
    static QStringList titles(const GuestModel &model);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
};

void TestGuestModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
}

void TestGuestModel::cleanup()
{
    m_session.reset();
}

std::unique_ptr<GuestModel> TestGuestModel::makeModel(GuestModel::Use use)
{
    auto model = std::make_unique<GuestModel>(*m_session, m_conference->id(), use);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 model.get());
    return model;
}

Record TestGuestModel::addPerson(const QString &family, const QString &given, const Record *organisation)
{
    QVariantMap values{{names::familyName.toString(), family}, {names::givenName.toString(), given}};
    if (organisation)
        values.insert(names::organisation.toString(), reference(*organisation));
    return addRecord(*m_session, names::person, values);
}

Record TestGuestModel::addGuest(const Record &person)
{
    return addRecord(*m_session, names::participation,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::person.toString(), reference(person)}});
}

QStringList TestGuestModel::titles(const GuestModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

void TestGuestModel::twoLettersAndTheFirstIsHere()
{
    addGuest(addPerson(QStringLiteral("Abel"), QStringLiteral("Berta")));
    const Record wanted = addGuest(addPerson(QStringLiteral("Berg"), QStringLiteral("Anna")));
    const auto model = makeModel(GuestModel::Use::Receive);
    QCOMPARE(model->rowCount(), 2);
    model->setText(QStringLiteral("be"));
    QCOMPARE(titles(*model).mid(0, 2), QStringList({"Berg, Anna", "Abel, Berta"}));
    QVERIFY(model->choose(0));
    QCOMPARE(stored(*m_session, wanted).text(names::status), QStringLiteral("attended"));
    QCOMPARE(participants::count(model->participants(), participants::Level::Attended), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(participants::count(model->participants(), participants::Level::Attended), 0);
}

void TestGuestModel::umlautsAreFoundBothWays()
{
    addGuest(addPerson(QStringLiteral("Müller"), QStringLiteral("Jörg")));
    const auto model = makeModel(GuestModel::Use::Receive);
    for (const char *typed : {"mü", "mu", "muell", "joerg", "MÜLLER jö"}) {
        model->setText(QString::fromUtf8(typed));
        QVERIFY2(titles(*model).constFirst() == QStringLiteral("Müller, Jörg"), typed);
    }
}

void TestGuestModel::whoIsHereComesLastAndNotTwice()
{
    const Record first = addGuest(addPerson(QStringLiteral("Berg"), QStringLiteral("Anna")));
    addGuest(addPerson(QStringLiteral("Berg"), QStringLiteral("Bert")));
    setField(*m_session, first, names::status, QStringLiteral("attended"));
    const auto model = makeModel(GuestModel::Use::Receive);
    model->setText(QStringLiteral("berg"));
    QCOMPARE(titles(*model).mid(0, 2), QStringList({"Berg, Bert", "Berg, Anna"}));
    QCOMPARE(model->index(1, 0).data(ValueRole).toString(), QStringLiteral("attended"));
    const auto again = model->choose(1);
    QVERIFY(!again);
    QVERIFY(again.error().text.contains(QStringLiteral("Berg, Anna")));
}

void TestGuestModel::offersPeopleOfTheFileAsWalkIns()
{
    const Record person = addPerson(QStringLiteral("Berg"), QStringLiteral("Anna"));
    const auto model = makeModel(GuestModel::Use::Receive);
    model->setText(QStringLiteral("ber"));
    QCOMPARE(model->index(0, 0).data(RecordIdRole).value<RecordId>(), person.id());
    QVERIFY(model->choose(0));
    const Participant walkIn = model->participants().first();
    QVERIFY(walkIn.participation.isTrue(names::walkIn));
    QCOMPARE(walkIn.participation.text(names::status), QStringLiteral("attended"));
}

void TestGuestModel::aNewPersonBringsANewOrganisation()
{
    const auto model = makeModel(GuestModel::Use::Receive);
    model->setText(QStringLiteral("Anna Berg @ Youth club"));
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->choose(0));
    const Participant walkIn = model->participants().first();
    QCOMPARE(walkIn.person, QStringLiteral("Berg, Anna"));
    QCOMPARE(walkIn.organisation, QStringLiteral("Youth club"));
    QVERIFY(m_session->undo());
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::person)), 0);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::organisation)), 0);
}

void TestGuestModel::aKnownOrganisationBehindTheAtIsTaken()
{
    const Record club =
        addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("Youth club")}});
    addRecord(*m_session, names::organisation,
              {{names::name.toString(), QStringLiteral("Youth club north")}});
    const auto model = makeModel(GuestModel::Use::Invite);
    model->setText(QStringLiteral("Anna Berg @ youth club"));
    QVERIFY(model->choose(0));
    QCOMPARE(model->participants().first().organisationId, club.id());
    QVERIFY(!model->participants().first().participation.isTrue(names::walkIn));
}

void TestGuestModel::invitesACategoryOfASpace()
{
    const Record west = addConference(*m_session, QStringLiteral("West"));
    for (const Record &conference : {*m_conference, west}) {
        for (int i = 0; i < 2; ++i) {
            const Record school =
                addRecord(*m_session, names::organisation,
                          {{names::name.toString(),
                            QStringLiteral("School %1 of ").arg(i) + conference.text(names::title)},
                           {names::category.toString(), QStringLiteral("school-and-school-administration")}});
            addRecord(*m_session, names::organisationSpace,
                      {{names::organisation.toString(), reference(school)},
                       {names::socialSpace.toString(), conference.value(names::socialSpace)}});
        }
    }
    const auto model = makeModel(GuestModel::Use::Invite);
    model->setText(QStringLiteral("all schools"));
    const QStringList own = titles(*model).filter(QStringLiteral("All: "));
    QCOMPARE(own.size(), 1);
    QVERIFY(own.first().endsWith(QStringLiteral("Space of East")));
    model->setText(QStringLiteral("all schools in west"));
    const QStringList others = titles(*model).filter(QStringLiteral("All: "));
    QCOMPARE(others.size(), 1);
    QVERIFY(model->choose(static_cast<int>(titles(*model).indexOf(others.first()))));
    QCOMPARE(model->participants().size(), 2);
    QVERIFY(model->participants().first().name().endsWith(QStringLiteral("West")));
    QVERIFY(m_session->undo());
    QVERIFY(model->participants().isEmpty());
}

void TestGuestModel::whoIsOnTheListIsNotInvitedAgain()
{
    addGuest(addPerson(QStringLiteral("Berg"), QStringLiteral("Anna")));
    const auto model = makeModel(GuestModel::Use::Invite);
    model->setText(QStringLiteral("berg"));
    const auto again = model->choose(0);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Exists);
    QCOMPARE(model->participants().size(), 1);
}

void TestGuestModel::threeHundredAreQuick()
{
    const QList<Record> people = addRecords(*m_session, names::person, 300, [](int number) {
        return QVariantMap{{names::familyName.toString(), QStringLiteral("Familie %1").arg(number)},
                           {names::givenName.toString(), QStringLiteral("Vorname")}};
    });
    addRecords(*m_session, names::participation, 300, [&](int number) {
        return QVariantMap{{names::conference.toString(), reference(*m_conference)},
                           {names::person.toString(), reference(people.at(number))}};
    });
    const auto model = makeModel(GuestModel::Use::Receive);
    QCOMPARE(model->participants().size(), 300);
    model->setText(QStringLiteral("299"));
    QCOMPARE(titles(*model).constFirst(), QStringLiteral("Familie 299, Vorname"));
    QVERIFY(model->choose(0));
    QCOMPARE(participants::count(model->participants(), participants::Level::Attended), 1);
}

QTEST_GUILESS_MAIN(TestGuestModel)
#include "tst_guestmodel.moc"
