// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/linkbutton.h"
#include "views/records/joinpanel.h"
#include "views/records/messagebar.h"
#include "views/records/recordform.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace testsession;

/// What was typed twice: the form says so, and two records become one on the page.
class TestJoinPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newOrganisationIsComparedWithThoseThatAreThere();
    void renamedOrganisationIsComparedToo();
    void openingTheOldOneKeepsWhatWasHalfTyped();
    void nothingIsSaidOfDifferentNames();
    void twoRowsBecomeOneByKeysAlone();
    void takesWhatIsChosenByMouse();
    void proposesTheRecordWithMoreReferences();
    void escapeLeavesBothAsTheyAre();
    void isOfferedForTwoRowsOnly();
    void goesWhenOneOfBothIsChangedMeanwhile();
    void undoBarGoesWithTheNextChange();

private:
    void open(const QString &table);
    Record organisation(const QString &name, const QVariantMap &more = {});
    QStringList organisationNames() const;
    RecordTableView &view() const { return m_page->list().view(); }
    JoinPanel *panel() const
    {
        return qobject_cast<JoinPanel *>(m_typist->seen(QStringLiteral("joinPanel")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordPage> m_page;
    std::unique_ptr<Typist> m_typist;
};

void TestJoinPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestJoinPanel::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestJoinPanel::open(const QString &table)
{
    m_page = std::make_unique<RecordPage>(*m_session, table, RecordQuery::all(table));
    m_typist = std::make_unique<Typist>(*m_page);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!m_page->list().model().isLoading());
    m_page->list().focusList();
}

Record TestJoinPanel::organisation(const QString &name, const QVariantMap &more)
{
    QVariantMap values = more;
    values.insert(QStringLiteral("name"), name);
    return addRecord(*m_session, names::organisation, values);
}

QStringList TestJoinPanel::organisationNames() const
{
    QStringList names;
    const auto records = m_session->reader().records(RecordQuery::all(names::organisation));
    for (const Record &record : *records)
        names.append(record.title());
    return names;
}

void TestJoinPanel::newOrganisationIsComparedWithThoseThatAreThere()
{
    const Record old = organisation(QStringLiteral("AWO Kreisverband e. V."));
    open(QStringLiteral("organisation"));
    m_typist->press(Qt::Key_N, Qt::ControlModifier);
    m_typist->type(QStringLiteral("AWO-Kreisverband\n"));
    QCOMPARE(m_typist->get<LinkButton>(QStringLiteral("similarRecord")).text(),
             QStringLiteral("AWO Kreisverband e. V."));

    // Both are in the file, so they can become one.
    m_typist->click(m_typist->get<QPushButton>(QStringLiteral("joinSimilar")));
    QVERIFY(panel());
    m_typist->press(Qt::Key_Return);
    QVERIFY(!panel());
    QCOMPARE(organisationNames(), QStringList(QStringLiteral("AWO Kreisverband e. V.")));
    QCOMPARE(m_page->currentRecord(), old.id());
    QCOMPARE(view().selectedRecords(), QList<RecordId>{old.id()});
}

void TestJoinPanel::renamedOrganisationIsComparedToo()
{
    organisation(QStringLiteral("Jugendtreff Sontra"));
    const Record other = organisation(QStringLiteral("Volkshochschule"));
    open(QStringLiteral("organisation"));
    m_page->showRecord(other.id());
    QVERIFY(!m_typist->seen(QStringLiteral("similarRecord")));
    auto &name = m_typist->get<QLineEdit>(QStringLiteral("field-name"));
    m_typist->click(name);
    name.selectAll();
    m_typist->type(QStringLiteral("Jugendtref Sontra\n"));
    QCOMPARE(m_typist->get<LinkButton>(QStringLiteral("similarRecord")).text(),
             QStringLiteral("Jugendtreff Sontra"));
    name.selectAll();
    m_typist->type(QStringLiteral("Kirche\n"));
    QVERIFY(!m_typist->seen(QStringLiteral("similarRecord")));
}

void TestJoinPanel::openingTheOldOneKeepsWhatWasHalfTyped()
{
    const Record office = organisation(QStringLiteral("Jobcenter"));
    const Record person = addRecord(*m_session, names::person,
                                    {{QStringLiteral("family-name"), QStringLiteral("Beispiel")},
                                     {QStringLiteral("given-name"), QStringLiteral("Anna")},
                                     {QStringLiteral("organisation"), reference(office)}});
    open(QStringLiteral("person"));
    connect(m_page.get(), &RecordPage::recordActivated, m_page.get(),
            [this](const QString &, const RecordId &id) { m_page->showRecord(id); });
    m_typist->press(Qt::Key_N, Qt::ControlModifier);
    m_typist->tabTo(QStringLiteral("field-consent-on"));
    m_typist->type(QStringLiteral("2024-06-17"));
    m_typist->press(Qt::Key_Tab);
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("field-consent-withdrawn-on")));
    m_typist->type(QStringLiteral("2024-01-01"));
    m_typist->press(Qt::Key_Tab);
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("field-given-name")));
    m_typist->type(QStringLiteral("Anne"));
    m_typist->press(Qt::Key_Tab);
    m_typist->type(QStringLiteral("Beispiel"));
    m_typist->press(Qt::Key_Tab);
    QVERIFY(m_page->form().isNew());
    auto &link = m_typist->get<LinkButton>(QStringLiteral("similarRecord"));
    QCOMPARE(link.text(), QStringLiteral("Beispiel, Anna (Jobcenter)"));
    QVERIFY(!m_typist->seen(QStringLiteral("joinSimilar")));
    m_typist->click(link);
    QCOMPARE(m_page->currentRecord(), person.id());
    m_typist->click(m_typist->get<QPushButton>(QStringLiteral("messageAction")));
    QVERIFY(m_page->form().isNew());
    QCOMPARE(m_typist->get<QLineEdit>(QStringLiteral("field-given-name")).text(), QStringLiteral("Anne"));
}

void TestJoinPanel::nothingIsSaidOfDifferentNames()
{
    organisation(QStringLiteral("Evangelische Kirchengemeinde Eschwege"));
    open(QStringLiteral("organisation"));
    m_typist->press(Qt::Key_N, Qt::ControlModifier);
    m_typist->type(QStringLiteral("Evangelische Kirchengemeinde Wanfried\n"));
    QCOMPARE(organisationNames().size(), 2);
    QVERIFY(!m_typist->seen(QStringLiteral("similarLine")));
}

void TestJoinPanel::twoRowsBecomeOneByKeysAlone()
{
    const Record left = organisation(QStringLiteral("AWO"), {{QStringLiteral("phone"), QStringLiteral("1")}});
    const Record right =
        organisation(QStringLiteral("AWO e. V."), {{QStringLiteral("phone"), QStringLiteral("2")},
                                                   {QStringLiteral("place"), QStringLiteral("Sontra")}});
    open(QStringLiteral("organisation"));
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(panel());
    QVERIFY(!view().isVisible());
    m_typist->press(Qt::Key_Return);
    QCOMPARE(organisationNames(), QStringList(QStringLiteral("AWO")));
    QCOMPARE(stored(*m_session, left).text(names::phone), QStringLiteral("1"));
    QCOMPARE(stored(*m_session, left).text(names::place), QStringLiteral("Sontra"));
    QVERIFY(view().hasFocus());

    m_typist->click(m_typist->get<QPushButton>(QStringLiteral("messageAction")));
    QCOMPARE(stored(*m_session, left), left);
    QCOMPARE(stored(*m_session, right), right);
}

void TestJoinPanel::takesWhatIsChosenByMouse()
{
    const Record left =
        organisation(QStringLiteral("AWO"), {{QStringLiteral("phone"), QStringLiteral("1")},
                                             {QStringLiteral("note"), QStringLiteral("alt")}});
    const Record right =
        organisation(QStringLiteral("AWO e. V."), {{QStringLiteral("phone"), QStringLiteral("2")},
                                                   {QStringLiteral("note"), QStringLiteral("neu")}});
    open(QStringLiteral("organisation"));
    view().selectAll();
    m_typist->click(m_typist->get<QPushButton>(QStringLiteral("joinBoth")));
    QVERIFY(m_typist->get<QRadioButton>(QStringLiteral("join-note-2")).isChecked());
    m_typist->click(m_typist->get<QRadioButton>(QStringLiteral("join-stays-1")));
    QVERIFY(m_typist->get<QRadioButton>(QStringLiteral("join-phone-1")).isChecked());
    // The text belongs to its button.
    auto &phone = m_typist->get<QRadioButton>(QStringLiteral("join-phone-0"));
    m_typist->click(*phone.parentWidget()->findChild<QLabel *>());
    QVERIFY(phone.isChecked());
    m_typist->click(m_typist->get<QPushButton>(QStringLiteral("joinButton")));
    QCOMPARE(organisationNames(), QStringList(QStringLiteral("AWO e. V.")));
    QCOMPARE(stored(*m_session, right).text(names::phone), QStringLiteral("1"));
    QCOMPARE(stored(*m_session, right).text(names::note), QStringLiteral("neu\n\nalt"));
}

void TestJoinPanel::proposesTheRecordWithMoreReferences()
{
    organisation(QStringLiteral("AWO"));
    const Record right = organisation(QStringLiteral("AWO e. V."));
    addRecord(*m_session, names::offer,
              {{QStringLiteral("name"), QStringLiteral("Treff")},
               {QStringLiteral("organisation"), reference(right)}});
    open(QStringLiteral("organisation"));
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(m_typist->get<QRadioButton>(QStringLiteral("join-stays-1")).isChecked());
    QCOMPARE(m_typist->get<QLabel>(QStringLiteral("joinEffect")).text(),
             QStringLiteral("“AWO” will be removed."));
    m_typist->press(Qt::Key_Left);
    QVERIFY(m_typist->get<QRadioButton>(QStringLiteral("join-stays-0")).isChecked());
    QVERIFY(m_typist->get<QLabel>(QStringLiteral("joinEffect")).text().contains(QStringLiteral("“AWO”.")));
}

void TestJoinPanel::escapeLeavesBothAsTheyAre()
{
    organisation(QStringLiteral("AWO"));
    organisation(QStringLiteral("AWO e. V."));
    open(QStringLiteral("organisation"));
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->press(Qt::Key_J, Qt::ControlModifier);
    m_typist->press(Qt::Key_Escape);
    QVERIFY(!panel());
    QVERIFY(view().hasFocus());
    QCOMPARE(organisationNames().size(), 2);
    QCOMPARE(view().selectedRecords().size(), 2);
}

void TestJoinPanel::isOfferedForTwoRowsOnly()
{
    for (const char *name : {"Amt", "Kirche", "Schule"})
        organisation(QString::fromLatin1(name));
    open(QStringLiteral("organisation"));
    view().selectRow(0);
    QVERIFY(!m_page->list().joinAction()->isEnabled());
    QVERIFY(!m_typist->seen(QStringLiteral("joinBoth")));
    m_typist->press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_page->list().joinAction()->isEnabled());
    QVERIFY(m_typist->seen(QStringLiteral("joinBoth")));
    m_typist->press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!m_page->list().joinAction()->isEnabled());
    QVERIFY(!m_typist->seen(QStringLiteral("joinBoth")));
}

void TestJoinPanel::goesWhenOneOfBothIsChangedMeanwhile()
{
    const Record left = organisation(QStringLiteral("AWO"));
    organisation(QStringLiteral("AWO e. V."));
    open(QStringLiteral("organisation"));
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->press(Qt::Key_J, Qt::ControlModifier);
    setField(*m_session, left, names::place, QStringLiteral("Sontra"));
    QVERIFY(!panel());
    QVERIFY(view().isVisible());
}

void TestJoinPanel::undoBarGoesWithTheNextChange()
{
    const Record first = organisation(QStringLiteral("Amt"));
    const Record second = organisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"));
    m_page->showRecord(first.id());
    view().setFocus();
    m_typist->press(Qt::Key_Delete);
    QVERIFY(m_typist->seen(QStringLiteral("messageAction")));
    setField(*m_session, second, names::place, QStringLiteral("Sontra"));
    // It would take back another step than the one it speaks of.
    QVERIFY(!m_typist->seen(QStringLiteral("messageAction")));
}

QTEST_MAIN(TestJoinPanel)
#include "tst_joinpanel.moc"
