// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/views/recordpagetest.h"
#include "views/records/recordform.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace testsession;

/// The filter above the list of a page, and what becomes of records that it no longer finds.
class TestRecordPageFilter : public RecordPageTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void filtersAsOneTypesIgnoringAccents();
    void filterForWhoWasErasedIsForgotten_data();
    void filterForWhoWasErasedIsForgotten();
    void recordThatLeavesTheFilterStaysUntilAnotherIsChosen();
    void undoOfWhatLeftTheFilterIsNotTypedAgain();
    void severalRecordsThatLeaveTheFilterStayChosen();
    void newRecordThatTheFilterHidesStaysInTheForm();
    void newPersonThatTheFilterHidesStaysInTheForm();
    void newRecordStaysInTheFormWhileTheListIsRead();

private:
    void filterFor(const QString &words);
    /// Two organisations; gives the first.
    Record openWhatTheFilterFinds();
    /// Of the new record in the form, and finds it in the file.
    void typeTheShortName();
};

void TestRecordPageFilter::filterFor(const QString &words)
{
    line("filterText")->setFocus();
    QTest::keyClicks(line("filterText"), words);
    QTest::keyClick(line("filterText"), Qt::Key_Return);
}

Record TestRecordPageFilter::openWhatTheFilterFinds()
{
    const Record first = addOrganisation(QStringLiteral("AWO Nord"));
    addOrganisation(QStringLiteral("AWO Ost"));
    open(QStringLiteral("organisation"));
    filterFor(QStringLiteral("AWO"));
    return first;
}

void TestRecordPageFilter::typeTheShortName()
{
    QTest::keyClicks(line("field-short-name"), QStringLiteral("SCH"));
    QTest::keyClick(line("field-short-name"), Qt::Key_Tab);
    const auto school = m_session->reader().record(names::organisation, m_page->currentRecord());
    QCOMPARE((*school)->text(names::shortName), QStringLiteral("SCH"));
}

void TestRecordPageFilter::filterForWhoWasErasedIsForgotten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("name") << QStringLiteral("quarz") << true;
    QTest::newRow("its beginning") << QStringLiteral("qua") << true;
    QTest::newRow("given name") << QStringLiteral("Xaver") << true;
    QTest::newRow("somebody else") << QStringLiteral("moos") << false;
}

void TestRecordPageFilter::filterForWhoWasErasedIsForgotten()
{
    QFETCH(QString, typed);
    QFETCH(bool, isForgotten);
    const Record person = addRecord(*m_session, names::person,
                                    {{names::givenName.toString(), QStringLiteral("Xaverine")},
                                     {names::familyName.toString(), QStringLiteral("Quarz")}});
    addRecord(*m_session, names::measure, {{names::title.toString(), QStringLiteral("Quarz vielleicht")}});
    open(QStringLiteral("person"));
    filterFor(typed);
    QVERIFY(m_session->erase(personerasure::plan(m_session->reader(), person.id())->erasure));
    QCOMPARE(line("filterText")->text(), isForgotten ? QString() : typed);
}

void TestRecordPageFilter::filtersAsOneTypesIgnoringAccents()
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

void TestRecordPageFilter::recordThatLeavesTheFilterStaysUntilAnotherIsChosen()
{
    const Record edited = openWhatTheFilterFinds();
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

void TestRecordPageFilter::undoOfWhatLeftTheFilterIsNotTypedAgain()
{
    const Record edited = openWhatTheFilterFinds();
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

void TestRecordPageFilter::severalRecordsThatLeaveTheFilterStayChosen()
{
    const Record first = openWhatTheFilterFinds();
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

void TestRecordPageFilter::newRecordThatTheFilterHidesStaysInTheForm()
{
    addOrganisation(QStringLiteral("AWO Nord"));
    open(QStringLiteral("organisation"));
    filterFor(QStringLiteral("AWO"));
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(line("field-name"), QStringLiteral("Schule"));
    QTest::keyClick(line("field-name"), Qt::Key_Tab);
    QVERIFY(line("field-short-name")->hasFocus());
    QVERIFY(!m_page->currentRecord().isNull());
    typeTheShortName();
}

void TestRecordPageFilter::newPersonThatTheFilterHidesStaysInTheForm()
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
void TestRecordPageFilter::newRecordStaysInTheFormWhileTheListIsRead()
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
    typeTheShortName();
}

QTEST_MAIN(TestRecordPageFilter)
#include "tst_recordpagefilter.moc"
