// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "views/records/messagebar.h"
#include "views/records/recordform.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace testsession;

class TestRecordPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhatBelongsIntoAnEmptyList();
    void ctrlNOpensAnEmptyFormAndTheNewRecordIsSelected();
    void filtersAsOneTypesIgnoringAccents();
    void recordThatLeavesTheFilterStaysUntilAnotherIsChosen();
    void undoOfWhatLeftTheFilterIsNotTypedAgain();
    void severalRecordsThatLeaveTheFilterStayChosen();
    void newRecordThatTheFilterHidesStaysInTheForm();
    void newPersonThatTheFilterHidesStaysInTheForm();
    void newRecordStaysInTheFormWhileTheListIsRead();
    void deleteRemovesAndTheBarBringsBack();
    void deleteSaysWhyARecordMustStay();
    void ctrlDDuplicates();
    void ctrlCCopiesRowsAsATable();
    void copiesTicksAsWords();
    void altDownMovesARowWhereThereIsAnOrder();
    void newRecordsGetTheValuesOfTheScope();
    void severalSelectedRowsAreEditedTogether();
    void narrowPagesShowListOrForm();
    void remembersColumnsAndFilters();
    void columnsAreAsWideAsTheirContents();
    void addsAPartAndGoesBack();
    void incompletePartIsThereAgain();

private:
    void open(const QString &table, int width = 1200, const RecordQuery &scope = {});
    void filterFor(const QString &words);
    QLineEdit *line(const char *name) const
    {
        return m_page->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    RecordTableView &view() const { return m_page->list().view(); }
    RecordTableModel &model() const { return m_page->list().model(); }
    QString message() const
    {
        return m_page->list().findChild<MessageBar *>(QStringLiteral("messageBar"))->text();
    }
    Record addOrganisation(const QString &name) const
    {
        return addRecord(*m_session, u"organisation", {{names::name.toString(), name}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordPage> m_page;
};

void TestRecordPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestRecordPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestRecordPage::open(const QString &table, int width, const RecordQuery &scope)
{
    m_page = std::make_unique<RecordPage>(*m_session, table, scope);
    m_page->resize(width, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!model().isLoading());
}

void TestRecordPage::saysWhatBelongsIntoAnEmptyList()
{
    open(QStringLiteral("organisation"));
    auto *text = m_page->findChild<QLabel *>(QStringLiteral("emptyText"));
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("takes part")));
    addOrganisation(QStringLiteral("Schule"));
    QTRY_VERIFY(!text->isVisible());
}

void TestRecordPage::ctrlNOpensAnEmptyFormAndTheNewRecordIsSelected()
{
    addOrganisation(QStringLiteral("Amt"));
    open(QStringLiteral("organisation"));
    m_page->list().focusList();
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_page->form().isNew());
    QVERIFY(line("field-name")->hasFocus());
    QTest::keyClicks(line("field-name"), QStringLiteral("Schule"));
    QTest::keyClick(line("field-name"), Qt::Key_Tab);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_COMPARE(view().selectedRecords(), QList<RecordId>{m_page->currentRecord()});
    QVERIFY(!m_page->currentRecord().isNull());

    QTest::keyClick(line("field-short-name"), Qt::Key_N, Qt::ControlModifier);
    QVERIFY2(m_page->form().isNew(), "also from inside the form");
}

void TestRecordPage::filtersAsOneTypesIgnoringAccents()
{
    addOrganisation(QStringLiteral("Mädchentreff"));
    addOrganisation(QStringLiteral("Jobcenter"));
    open(QStringLiteral("organisation"));
    QCOMPARE(model().rowCount(), 2);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(line("filterText")->hasFocus());
    QTest::keyClicks(line("filterText"), QStringLiteral("madchen"));
    QTRY_COMPARE(model().rowCount(), 1);
    QTest::keyClick(line("filterText"), Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 2);
    QTest::keyClicks(line("filterText"), QStringLiteral("qqq"));
    auto *text = m_page->findChild<QLabel *>(QStringLiteral("emptyText"));
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("filter")));
}

void TestRecordPage::filterFor(const QString &words)
{
    line("filterText")->setFocus();
    QTest::keyClicks(line("filterText"), words);
    QTest::keyClick(line("filterText"), Qt::Key_Return);
}

void TestRecordPage::recordThatLeavesTheFilterStaysUntilAnotherIsChosen()
{
    const Record edited = addOrganisation(QStringLiteral("AWO Nord"));
    addOrganisation(QStringLiteral("AWO Ost"));
    open(QStringLiteral("organisation"));
    filterFor(QStringLiteral("AWO"));
    view().selectRow(0);
    line("field-name")->setFocus();
    QTest::keyClick(line("field-name"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line("field-name"), QStringLiteral("Caritas"));
    QTest::keyClick(line("field-name"), Qt::Key_Tab);
    QCOMPARE(stored(*m_session, edited).text(names::name), QStringLiteral("Caritas"));
    QCOMPARE(m_page->currentRecord(), edited.id());
    QVERIFY(!m_page->form().isRefused());
    QVERIFY(line("field-short-name")->hasFocus());
    QTest::keyClicks(line("field-short-name"), QStringLiteral("CN"));
    QTest::keyClick(line("field-short-name"), Qt::Key_Tab);
    QCOMPARE(stored(*m_session, edited).text(names::shortName), QStringLiteral("CN"));
    QCOMPARE(view().selectedRecords(), QList<RecordId>{edited.id()});

    view().selectRow(1);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(view().selectedRecords(), QList<RecordId>{model().recordId(0)});
    QCOMPARE(m_page->currentRecord(), model().recordId(0));
    QVERIFY(m_page->form().keep());
}

void TestRecordPage::undoOfWhatLeftTheFilterIsNotTypedAgain()
{
    const Record edited = addOrganisation(QStringLiteral("AWO Nord"));
    addOrganisation(QStringLiteral("AWO Ost"));
    open(QStringLiteral("organisation"));
    filterFor(QStringLiteral("AWO"));
    view().selectRow(0);
    line("field-name")->setFocus();
    line("field-name")->selectAll();
    QTest::keyClicks(line("field-name"), QStringLiteral("Caritas"));
    QTest::keyClick(line("field-name"), Qt::Key_Return);
    view().selectRow(1);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(m_session->undo());
    unsavedinput::keepRefused(*m_page);
    QCOMPARE(stored(*m_session, edited).text(names::name), QStringLiteral("AWO Nord"));
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(m_session->canRedo());
}

void TestRecordPage::severalRecordsThatLeaveTheFilterStayChosen()
{
    const Record first = addOrganisation(QStringLiteral("AWO Nord"));
    addOrganisation(QStringLiteral("AWO Ost"));
    open(QStringLiteral("organisation"));
    filterFor(QStringLiteral("AWO"));
    view().selectAll();
    line("field-name")->setFocus();
    QTest::keyClicks(line("field-name"), QStringLiteral("Caritas"));
    QTest::keyClick(line("field-name"), Qt::Key_Tab);
    QTest::keyClicks(line("field-place"), QStringLiteral("Eschwege"));
    QTest::keyClick(line("field-place"), Qt::Key_Return);
    QCOMPARE(stored(*m_session, first).text(names::name), QStringLiteral("Caritas"));
    QCOMPARE(stored(*m_session, first).text(names::place), QStringLiteral("Eschwege"));
    QCOMPARE(view().selectedRecords().size(), 2);
}

void TestRecordPage::newRecordThatTheFilterHidesStaysInTheForm()
{
    addOrganisation(QStringLiteral("AWO Nord"));
    open(QStringLiteral("organisation"));
    filterFor(QStringLiteral("AWO"));
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(line("field-name"), QStringLiteral("Schule"));
    QTest::keyClick(line("field-name"), Qt::Key_Tab);
    QVERIFY(line("field-short-name")->hasFocus());
    QVERIFY(!m_page->currentRecord().isNull());
    QTest::keyClicks(line("field-short-name"), QStringLiteral("SCH"));
    QTest::keyClick(line("field-short-name"), Qt::Key_Tab);
    const auto school = m_session->reader().record(names::organisation, m_page->currentRecord());
    QCOMPARE((*school)->text(names::shortName), QStringLiteral("SCH"));
}

void TestRecordPage::newPersonThatTheFilterHidesStaysInTheForm()
{
    addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Nordmann")}});
    open(QStringLiteral("person"));
    filterFor(QStringLiteral("Nordmann"));
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier);
    line("field-family-name")->setFocus();
    QTest::keyClicks(line("field-family-name"), QStringLiteral("Ostmann"));
    QTest::keyClick(line("field-family-name"), Qt::Key_Tab);
    QVERIFY(!m_page->currentRecord().isNull());
    QVERIFY(line("field-given-name")->isVisible());
    line("field-given-name")->setFocus();
    QTest::keyClicks(line("field-given-name"), QStringLiteral("Ute"));
    QTest::keyClick(line("field-given-name"), Qt::Key_Tab);
    const auto person = m_session->reader().record(names::person, m_page->currentRecord());
    QCOMPARE((*person)->text(names::givenName), QStringLiteral("Ute"));
    QVERIFY(!m_page->form().isUnsaved());
}

// Long lists are read in another thread; what was wanted meanwhile is chosen when they are there.
void TestRecordPage::newRecordStaysInTheFormWhileTheListIsRead()
{
    addRecords(*m_session, names::organisation, 3000, [](int i) {
        return QVariantMap{{names::name.toString(), QStringLiteral("AWO %1").arg(i)}};
    });
    open(QStringLiteral("organisation"));
    filterFor(QStringLiteral("AWO"));
    QTRY_VERIFY(!model().isLoading());
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(line("field-name"), QStringLiteral("Schule"));
    model().sort(0, Qt::DescendingOrder);
    QVERIFY(model().isLoading());
    QTest::keyClick(line("field-name"), Qt::Key_Tab);
    QTRY_VERIFY(!model().isLoading());
    QVERIFY(!m_page->currentRecord().isNull());
    QVERIFY(line("field-short-name")->hasFocus());
    QTest::keyClicks(line("field-short-name"), QStringLiteral("SCH"));
    QTest::keyClick(line("field-short-name"), Qt::Key_Tab);
    const auto school = m_session->reader().record(names::organisation, m_page->currentRecord());
    QCOMPARE((*school)->text(names::shortName), QStringLiteral("SCH"));
}

void TestRecordPage::deleteRemovesAndTheBarBringsBack()
{
    addOrganisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"));
    m_page->list().focusList();
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(message().contains(QStringLiteral("Schule")));
    QTest::mouseClick(m_page->list().findChild<QPushButton *>(QStringLiteral("messageAction")),
                      Qt::LeftButton);
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(message().isEmpty());
}

void TestRecordPage::deleteSaysWhyARecordMustStay()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    addRecord(*m_session, u"person",
              {{names::familyName.toString(), QStringLiteral("Muster")},
               {names::organisation.toString(), reference(school)}});
    open(QStringLiteral("organisation"));
    m_page->list().focusList();
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(message().contains(QStringLiteral("Muster")));
}

void TestRecordPage::ctrlDDuplicates()
{
    addOrganisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"));
    m_page->list().focusList();
    QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(model().index(1, 0).data().toString(), QStringLiteral("Schule"));
    QVERIFY(model().recordId(0) != model().recordId(1));
}

void TestRecordPage::ctrlCCopiesRowsAsATable()
{
    addOrganisation(QStringLiteral("Amt"));
    addOrganisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"));
    m_page->list().focusList();
    view().selectAll();
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("Name\tProvider\t")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("Amt\t")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("Schule\t")));
}

void TestRecordPage::copiesTicksAsWords()
{
    addRecord(
        *m_session, u"person",
        {{names::familyName.toString(), QStringLiteral("Muster")}, {names::mayBeNamed.toString(), true}});
    open(QStringLiteral("person"));
    m_page->list().focusList();
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("\tyes\n")),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestRecordPage::altDownMovesARowWhereThereIsAnOrder()
{
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    for (const char *name : {"one", "two", "three"})
        addRecord(*m_session, u"working-group",
                  {{names::name.toString(), QString::fromLatin1(name)},
                   {names::conference.toString(), reference(conference)}});
    open(QStringLiteral("working-group"), 1200,
         RecordQuery::where(u"working-group", names::conference, reference(conference)));
    m_page->list().focusList();
    view().selectRow(0);
    const RecordId first = model().recordId(0);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(model().recordId(1), first);
    QCOMPARE(view().selectedRecords(), QList<RecordId>{first});
}

void TestRecordPage::newRecordsGetTheValuesOfTheScope()
{
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    open(QStringLiteral("working-group"), 1200,
         RecordQuery::where(u"working-group", names::conference, reference(conference)));
    QVERIFY(!model().columns().contains(QStringLiteral("conference")));
    m_page->startNew();
    QTest::keyClicks(line("field-name"), QStringLiteral("Gruppe 1"));
    QTest::keyClick(line("field-name"), Qt::Key_Return);
    QTRY_COMPARE(model().rowCount(), 1);
    const auto group = m_session->reader().record(u"working-group", model().recordId(0));
    QCOMPARE((*group)->reference(names::conference), conference.id());
    QCOMPARE((*group)->number(names::position), 1);
}

void TestRecordPage::severalSelectedRowsAreEditedTogether()
{
    const Record first = addOrganisation(QStringLiteral("Amt"));
    const Record second = addOrganisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"));
    view().selectAll();
    QTest::keyClicks(line("field-place"), QStringLiteral("Eschwege"));
    QTest::keyClick(line("field-place"), Qt::Key_Return);
    QCOMPARE(stored(*m_session, first).text(names::place), QStringLiteral("Eschwege"));
    QCOMPARE(stored(*m_session, second).text(names::place), QStringLiteral("Eschwege"));
    QCOMPARE(view().selectedRecords().size(), 2);
}

void TestRecordPage::narrowPagesShowListOrForm()
{
    addOrganisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"), 600);
    QVERIFY(view().isVisible());
    QVERIFY(!m_page->form().isVisible());
    m_page->list().focusList();
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(!view().isVisible());
    QVERIFY(m_page->form().isVisible());
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("backToList")), Qt::LeftButton);
    QVERIFY(view().isVisible());
}

void TestRecordPage::remembersColumnsAndFilters()
{
    addOrganisation(QStringLiteral("Amt"));
    addOrganisation(QStringLiteral("Schule"));
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    open(QStringLiteral("organisation"));
    m_page->useSettings(settings);
    view().setState(
        {{QStringLiteral("columns"), QStringList{QStringLiteral("place"), QStringLiteral("name")}},
         {QStringLiteral("widths"), QVariantMap{{QStringLiteral("place"), 222}}}});
    QTest::keyClicks(line("filterText"), QStringLiteral("schu"));
    QTRY_COMPARE(model().rowCount(), 1);

    open(QStringLiteral("organisation"));
    m_page->useSettings(settings);
    QCOMPARE(model().columns(), (QStringList{QStringLiteral("place"), QStringLiteral("name")}));
    QCOMPARE(view().columnWidth(0), 222);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(line("filterText")->text(), QStringLiteral("schu"));
    m_page.reset(); // writes into the settings
}

void TestRecordPage::columnsAreAsWideAsTheirContents()
{
    const QString name = QStringLiteral("Familienzentrum Großalmerode");
    addOrganisation(name);
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    open(QStringLiteral("organisation"));
    m_page->useSettings(settings);
    const int wide = view().columnWidth(0);
    QVERIFY(wide > view().fontMetrics().horizontalAdvance(name));
    view().setColumnWidth(0, 61);

    open(QStringLiteral("organisation"));
    m_page->useSettings(settings);
    QCOMPARE(view().columnWidth(0), 61);
    view().setColumnWidth(0, wide);

    open(QStringLiteral("person"));
    m_page->useSettings(settings);
    const auto column = static_cast<int>(model().columns().indexOf(QStringLiteral("family-name")));
    const int empty = view().columnWidth(column);
    addRecord(*m_session, u"person",
              {{QStringLiteral("family-name"), QStringLiteral("Ein sehr langer Name")}});
    QTRY_VERIFY(view().columnWidth(column) > empty);
    m_page.reset(); // writes into the settings
}

void TestRecordPage::addsAPartAndGoesBack()
{
    const Record space =
        addRecord(*m_session, u"social-space", {{names::name.toString(), QStringLiteral("Ost")}});
    const Record school = addOrganisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"));
    m_page->showRecord(school.id());
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("add-organisation-space")),
                      Qt::LeftButton);
    auto *part = m_page->findChild<RecordForm *>(QStringLiteral("partForm"));
    QVERIFY(part);
    auto *input = part->findChild<QLineEdit *>(QStringLiteral("field-social-space"));
    QTest::keyClicks(input, QStringLiteral("Ost"));
    QTest::keyClick(input, Qt::Key_Return);
    const auto links = m_session->reader().records(RecordQuery::all(u"organisation-space"));
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().reference(names::socialSpace), space.id());
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("backFromPart")), Qt::LeftButton);
    QVERIFY(m_page->form().isVisible());
}

void TestRecordPage::incompletePartIsThereAgain()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    open(QStringLiteral("organisation"));
    m_page->showRecord(school.id());
    const auto add = [this] {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("add-organisation-space")),
                          Qt::LeftButton);
    };
    const auto goBack = [this] {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("backFromPart")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto input = [this] {
        return m_page->findChild<RecordForm *>(QStringLiteral("partForm"))
            ->findChild<QLineEdit *>(QStringLiteral("field-social-space"));
    };
    add();
    goBack();
    QVERIFY(!m_page->findChild<RecordForm *>(QStringLiteral("partForm")));
    add();
    QTest::keyClicks(input(), QStringLiteral("Atlantis"));
    goBack();
    QVERIFY(unsavedinput::isUnsaved(*m_page));
    add();
    QCOMPARE(input()->text(), QStringLiteral("Atlantis"));
    addRecord(*m_session, u"social-space", {{names::name.toString(), QStringLiteral("Atlantis")}});
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(!unsavedinput::isUnsaved(*m_page));
}

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
