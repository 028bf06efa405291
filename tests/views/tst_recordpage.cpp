// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/views/recordpagetest.h"
#include "views/records/messagebar.h"
#include "views/records/recordform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace testsession;

/// What one does to records on the page of their table, by keys and buttons.
class TestRecordPage : public RecordPageTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void saysWhatBelongsIntoAnEmptyList();
    void ctrlNOpensAnEmptyFormAndTheNewRecordIsSelected();
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
    QString message() const
    {
        return m_page->list().findChild<MessageBar *>(QStringLiteral("messageBar"))->text();
    }
    void addPart() const
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("add-organisation-space")),
                          Qt::LeftButton);
    }
};

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
    addPart();
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
    const auto goBack = [this] {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("backFromPart")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto input = [this] {
        return m_page->findChild<RecordForm *>(QStringLiteral("partForm"))
            ->findChild<QLineEdit *>(QStringLiteral("field-social-space"));
    };
    addPart();
    goBack();
    QVERIFY(!m_page->findChild<RecordForm *>(QStringLiteral("partForm")));
    addPart();
    QTest::keyClicks(input(), QStringLiteral("Atlantis"));
    goBack();
    QVERIFY(unsavedinput::isUnsaved(*m_page));
    addPart();
    QCOMPARE(input()->text(), QStringLiteral("Atlantis"));
    addRecord(*m_session, u"social-space", {{names::name.toString(), QStringLiteral("Atlantis")}});
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(!unsavedinput::isUnsaved(*m_page));
}

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
