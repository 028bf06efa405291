// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflictmodel.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;
using Kind = merge::Conflict::Kind;
using Side = ConflictModel::Side;

/// The list of open conflicts: how they read, and what deciding does.
class TestConflictModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyWithoutConflicts();
    void readsAsPeopleWrite();
    void referencesReadByTheirTitles();
    void everyKindAsksAQuestionOfItsOwn();
    void decidingTakesItFromTheListAndUndoBringsItBack();
    void bothCanBecomeOneWording();
    void allOfOneKindAreOneStep();
    void whatNewerProgramsKnowCanBeKept();

private:
    void keep(const merge::Conflict &conflict);
    void keepNames(const Record &organisation, const QString &base, const QString &ours,
                   const QString &theirs);
    Record addOrganisation(const QString &name);
    QString nameOf(const Record &organisation) const
    {
        return stored(*m_session, organisation).text(names::name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConflictModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConflictModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_model = std::make_unique<ConflictModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConflictModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_folder.reset();
}

void TestConflictModel::keep(const merge::Conflict &conflict)
{
    const Record record = conflictrecord::make(m_session->schema(), conflict, QStringLiteral("known as"),
                                               QStringLiteral("laptop-3"));
    QVERIFY(m_session->apply(edits::insert(record)));
}

void TestConflictModel::keepNames(const Record &organisation, const QString &base, const QString &ours,
                                  const QString &theirs)
{
    keep({Kind::BothChanged, names::organisation.toString(), organisation.id(), names::name.toString(), base,
          ours, theirs});
}

Record TestConflictModel::addOrganisation(const QString &name)
{
    return addRecord(*m_session, names::organisation,
                     {{names::name.toString(), name},
                      {QStringLiteral("provider"), QStringLiteral("public")},
                      {names::category.toString(), QStringLiteral("other")}});
}

void TestConflictModel::isEmptyWithoutConflicts()
{
    QCOMPARE(m_model->rowCount(), 0);
}

void TestConflictModel::readsAsPeopleWrite()
{
    const Record organisation = addOrganisation(QStringLiteral("Jobcenter Ost"));
    keep({Kind::BothChanged, names::organisation.toString(), organisation.id(), names::endedOn.toString(),
          QVariant(), QDate(2024, 6, 17), QDate(2024, 12, 24)});
    QCOMPARE(m_model->rowCount(), 1);
    const ConflictWords words = m_model->words(0);
    QCOMPARE(words.concerns, QStringLiteral("Organisation “Jobcenter Ost”: Ended on"));
    QCOMPARE(words.base, QString());
    QCOMPARE(words.ours, QStringLiteral("17/06/2024"));
    QCOMPARE(words.theirs, QStringLiteral("24/12/2024"));
    QCOMPARE(words.device, QStringLiteral("laptop-3"));
    QVERIFY(!words.isWording);
    QCOMPARE(m_model->index(0).data().toString(), words.concerns + QStringLiteral("\nChanged on both sides"));
    keep({Kind::BothChanged, names::organisation.toString(), organisation.id(), QStringLiteral("provider"),
          QStringLiteral("public"), QStringLiteral("non-statutory"), QStringLiteral("other")});
    const ConflictWords choice = m_model->words(0).base.isEmpty() ? m_model->words(1) : m_model->words(0);
    const Field *field = organisation.table().field(u"provider");
    QCOMPARE(choice.base, field->choiceLabel(QStringLiteral("public")));
    QVERIFY(choice.base != QStringLiteral("public"));
}

void TestConflictModel::referencesReadByTheirTitles()
{
    const Record parent = addOrganisation(QStringLiteral("AWO"));
    const Record other = addOrganisation(QStringLiteral("Caritas"));
    const Record organisation = addOrganisation(QStringLiteral("Kita"));
    keep({Kind::BothChanged, names::organisation.toString(), organisation.id(), names::parent.toString(),
          QVariant(), reference(parent), reference(other)});
    QCOMPARE(m_model->words(0).ours, QStringLiteral("AWO"));
    QCOMPARE(m_model->words(0).theirs, QStringLiteral("Caritas"));
}

void TestConflictModel::everyKindAsksAQuestionOfItsOwn()
{
    const Record organisation = addOrganisation(QStringLiteral("Kita"));
    const Record twin = addOrganisation(QStringLiteral("Kita"));
    const QString table = names::organisation.toString();
    keepNames(organisation, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"));
    keep({Kind::RemovedHere, table, organisation.id(), {}, {}, {}, {}});
    keep({Kind::RemovedThere, table, organisation.id(), {}, {}, {}, {}});
    keep({Kind::Twin,
          table,
          organisation.id(),
          names::name.toString(),
          {},
          QVariant::fromValue(organisation.id()),
          QVariant::fromValue(twin.id())});
    QCOMPARE(m_model->rowCount(), 4);
    QSet<QString> sentences;
    for (int row = 0; row < 4; ++row) {
        const ConflictWords words = m_model->words(row);
        sentences.insert(words.sentence);
        QVERIFY(words.sentence.endsWith(u'?'));
        QVERIFY(!words.ourChoice.isEmpty() && !words.theirChoice.isEmpty());
        QVERIFY(!words.ours.isEmpty() || !words.theirs.isEmpty());
        QCOMPARE(words.isWording, words.kind == Kind::BothChanged);
        QCOMPARE(m_model->alike(row), 1);
    }
    QCOMPARE(sentences.size(), 4);
}

void TestConflictModel::decidingTakesItFromTheListAndUndoBringsItBack()
{
    const Record organisation = addOrganisation(QStringLiteral("ours"));
    keepNames(organisation, QStringLiteral("base"), QStringLiteral("ours"), QStringLiteral("theirs"));
    QVERIFY(m_model->decide(0, Side::Theirs));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(nameOf(organisation), QStringLiteral("theirs"));
    QVERIFY(m_session->undo());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(nameOf(organisation), QStringLiteral("ours"));
    QVERIFY(m_model->decide(0, Side::Ours));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(nameOf(organisation), QStringLiteral("ours"));
}

void TestConflictModel::bothCanBecomeOneWording()
{
    const Record organisation = addOrganisation(QStringLiteral("ours"));
    keepNames(organisation, QStringLiteral("base"), QStringLiteral("ours"), QStringLiteral("theirs"));
    QCOMPARE(m_model->decideFor(0, QString()).has_value(), false);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->decideFor(0, QStringLiteral("ours and theirs")));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(nameOf(organisation), QStringLiteral("ours and theirs"));
    QVERIFY(m_session->undo());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(nameOf(organisation), QStringLiteral("ours"));
}

void TestConflictModel::allOfOneKindAreOneStep()
{
    QList<Record> organisations;
    for (const char *name : {"one", "two", "three"}) {
        organisations.append(addOrganisation(QString::fromLatin1(name)));
        keepNames(organisations.constLast(), QStringLiteral("before"), QString::fromLatin1(name),
                  QStringLiteral("new ") + QString::fromLatin1(name));
    }
    keep({Kind::RemovedThere,
          names::organisation.toString(),
          organisations.constFirst().id(),
          {},
          {},
          {},
          {}});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->alike(0), 3);
    QVERIFY(m_model->decideAlike(0, Side::Theirs));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->words(0).kind, Kind::RemovedThere);
    QCOMPARE(nameOf(organisations.at(1)), QStringLiteral("new two"));
    QVERIFY(m_session->undo());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(nameOf(organisations.at(1)), QStringLiteral("two"));
}

void TestConflictModel::whatNewerProgramsKnowCanBeKept()
{
    Record record = Record::create(*m_session->schema().table(names::conflict));
    record.set(names::kind, QStringLiteral("both-changed"));
    record.set(names::entity, QStringLiteral("spaceship"));
    record.set(names::record, RecordId::create().toString());
    record.set(names::subject, QStringLiteral("Enterprise"));
    record.set(names::ours, QStringLiteral("warp 9"));
    QVERIFY(m_session->apply(edits::insert(record)));
    QCOMPARE(m_model->words(0).concerns, QStringLiteral("Enterprise"));
    QCOMPARE(m_model->words(0).ours, QStringLiteral("warp 9"));
    QVERIFY(m_model->decide(0, Side::Ours));
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestConflictModel)
#include "tst_conflictmodel.moc"
