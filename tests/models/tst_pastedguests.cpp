// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pastedguestsmodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;
using Column = PastedTable::Column;

class TestPastedGuests : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void columnsAreKnownByTheirHeads();
    void columnsAreGuessedWithoutAHead();
    void cellsAreReadAsSpreadsheetsCopyThem();
    void nothingIsPastedFromNothing();
    void rowsAreJudgedBeforeTheyAreTaken();
    void takenOverInOneStep();
    void aColumnCanBeGivenAnotherMeaning();
    void namesakesAreLeftToThePerson();

private:
    std::unique_ptr<PastedGuestsModel> makeModel(const QString &text);
    static QStringList verdicts(const PastedGuestsModel &model);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
};

void TestPastedGuests::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
}

void TestPastedGuests::cleanup()
{
    m_session.reset();
}

std::unique_ptr<PastedGuestsModel> TestPastedGuests::makeModel(const QString &text)
{
    auto model = std::make_unique<PastedGuestsModel>(*m_session, m_conference->id());
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 model.get());
    model->setText(text);
    return model;
}

QStringList TestPastedGuests::verdicts(const PastedGuestsModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

void TestPastedGuests::columnsAreKnownByTheirHeads()
{
    const PastedTable table = PastedTable::read(
        QStringLiteral("Vorname\tName\tTräger\tE-Mail\tBemerkung\nAnna\tBerg\tKita\ta@b.de\tx\n"));
    QCOMPARE(table.columns, QList<Column>({Column::GivenName, Column::FamilyName, Column::Organisation,
                                           Column::Email, Column::Ignored}));
    QCOMPARE(table.rows.size(), 1);
}

void TestPastedGuests::columnsAreGuessedWithoutAHead()
{
    const PastedTable table =
        PastedTable::read(QStringLiteral("Anna Berg\ta@b.de\tKita\nBert Tal\t\tSchule"));
    QCOMPARE(table.columns, QList<Column>({Column::FullName, Column::Email, Column::Organisation}));
    QCOMPARE(table.rows.size(), 2);
}

void TestPastedGuests::cellsAreReadAsSpreadsheetsCopyThem()
{
    const PastedTable table = PastedTable::read(
        QStringLiteral("Name\tOrganisation\r\n\"Berg,\nAnna\"\t\"Verein \"\"Wir\"\"\"\r\n\r\nTal\r\n"));
    QCOMPARE(table.rows, QList<QStringList>({{QStringLiteral("Berg, Anna"), QStringLiteral("Verein \"Wir\"")},
                                             {QStringLiteral("Tal"), QString()}}));
}

void TestPastedGuests::nothingIsPastedFromNothing()
{
    const auto model = makeModel(QStringLiteral(" \t\n\n"));
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(model->readyCount(), 0);
}

void TestPastedGuests::rowsAreJudgedBeforeTheyAreTaken()
{
    const Record club =
        addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("Youth club")}});
    const Record known = addRecord(*m_session, names::person,
                                   {{names::familyName.toString(), QStringLiteral("Berg")},
                                    {names::givenName.toString(), QStringLiteral("Anna")}});
    addRecord(*m_session, names::participation,
              {{names::conference.toString(), reference(*m_conference)},
               {names::organisation.toString(), reference(club)}});
    const auto model = makeModel(QStringLiteral("Name\tOrganisation\n"
                                                "Anna Berg\tyouth CLUB\n"
                                                "Bert Tal\tChurch\n"
                                                "\tYouth club\n"
                                                "Cora See\tYouth club\n"));
    QCOMPARE(verdicts(*model),
             QStringList({"Known", "new person, new organisation", "On the list already", "new person"}));
    QCOMPARE(model->readyCount(), 3);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::person)), 1);
    QVERIFY(model->takeOver());
    QVERIFY(*m_session->reader().count(
                RecordQuery::where(names::participation, names::person, reference(known))) == 1);
}

void TestPastedGuests::takenOverInOneStep()
{
    const auto model = makeModel(QStringLiteral("Name\tTräger\tFunktion\tAnzahl\tStatus\n"
                                                "Anna Berg\tKita\tLeitung\t2\taccepted\n"
                                                "Bert Tal\tKita\t\t\t\n"));
    const int steps = m_session->undoStack().index();
    QVERIFY(model->takeOver());
    QCOMPARE(m_session->undoStack().index(), steps + 1);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::organisation)), 1);
    const auto guests = participants::read(m_session->reader(), m_conference->id());
    QCOMPARE(guests->first().person, QStringLiteral("Berg, Anna"));
    QCOMPARE(guests->first().heads(), 2);
    QCOMPARE(guests->first().participation.text(names::status), QStringLiteral("accepted"));
    QCOMPARE(verdicts(*model), QStringList({"On the list already", "On the list already"}));
    QCOMPARE(model->readyCount(), 0);
    QVERIFY(m_session->undo());
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::organisation)), 0);
    QCOMPARE(model->readyCount(), 2);
}

void TestPastedGuests::aColumnCanBeGivenAnotherMeaning()
{
    const auto model = makeModel(QStringLiteral("Youth club\nChurch\n"));
    QCOMPARE(verdicts(*model).constFirst(), QStringLiteral("new person"));
    model->setColumn(0, Column::Organisation);
    QCOMPARE(verdicts(*model), QStringList({"new organisation", "new organisation"}));
    model->setColumn(0, Column::Ignored);
    QCOMPARE(model->readyCount(), 0);
}

void TestPastedGuests::namesakesAreLeftToThePerson()
{
    for (const char *email : {"one@example.org", "two@example.org"})
        addRecord(*m_session, names::person,
                  {{names::familyName.toString(), QStringLiteral("Berg")},
                   {names::givenName.toString(), QStringLiteral("Anna")},
                   {names::email.toString(), QString::fromLatin1(email)}});
    const auto model = makeModel(QStringLiteral("Name\tE-Mail\nAnna Berg\t\nAnna Berg\ttwo@example.org\n"));
    QVERIFY(verdicts(*model).constFirst().contains(QStringLiteral("Several")));
    QCOMPARE(verdicts(*model).constLast(), QStringLiteral("Known"));
    QCOMPARE(model->readyCount(), 1);
}

QTEST_GUILESS_MAIN(TestPastedGuests)
#include "tst_pastedguests.moc"
