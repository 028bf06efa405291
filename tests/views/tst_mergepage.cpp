// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"
#include "models/items/packagereportmodel.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/capture/captureview.h"
#include "views/merge/mergepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace testsession;

namespace {

QString name(QStringView text)
{
    return text.toString();
}

/// A laptop in the hall: a package that is open on the capture screen.
class Laptop
{
public:
    Laptop(const QString &package, const RecordId &conference, const RecordId &group)
    {
        auto opened = Session::open(package);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_session = std::move(*opened);
        m_view = std::make_unique<CaptureView>(*m_session, conference, group);
        m_view->show();
        m_view->activateWindow();
        if (!QTest::qWaitForWindowActive(m_view.get()))
            qFatal("no window");
        m_view->focusInput();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void addCard(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    /// Goes up \p up cards from the newest one, and writes \p text instead.
    void changeCard(int up, const QString &text)
    {
        for (int i = 0; i < up; ++i)
            press(Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        addCard(text);
    }

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaptureView> m_view;
};

} // namespace

/// Packages come back to the window: looked at, merged, decided, taken back.
class TestMergePage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void nothingIsWrittenBeforeMerging();
    void whatComesIsListedAndOpenedOnceItIsThere();
    void packageReadAgainBringsNothingNew();
    void packageThatCannotBeReadKeepsNoOtherBack();
    void whatChangesMeanwhileIsTakenIntoAccount();
    void undoInTheBarBringsThePackagesBackToTheChoice();
    void whoIsErasedAsWellIsSaidBeforeAndAfter();
    void packagesCanBeAddedWhileOthersAreRead();
    void whatStoodInALineCanBecomeACard();
    void openConflictsAreListedWithoutPackages();
    void ownWordingWaitsAndKeepsTheFileOpen();

private:
    Session &home() { return *m_window->session(); }
    QString handOut(int group);
    /// Each card is changed here and in the hall.
    void disagreeAbout(const QStringList &texts);
    std::unique_ptr<Laptop> laptop(const QString &package, int group) const
    {
        return std::make_unique<Laptop>(package, m_conference, m_groups.at(group));
    }
    void drop(const QStringList &files);
    void dropAndWait(const QStringList &files);
    void merge();
    QString result(int row) const;
    QString hint() const { return find<QLabel>(QStringLiteral("packageHint"))->text(); }
    QPushButton *mergeButton() const { return find<QPushButton>(QStringLiteral("mergePackages")); }
    QStringList cards();
    Record card(const QString &text);
    qint64 conflicts() { return *home().reader().count(RecordQuery::all(names::conflict)); }

    RecordId m_conference;
    QList<RecordId> m_groups;
};

void TestMergePage::init()
{
    setUp();
    openNewFile();
    const Record conference = addConference(home(), QStringLiteral("Ost"));
    m_conference = conference.id();
    m_groups.clear();
    addRecord(home(), names::question,
              {{name(names::conference), reference(conference)},
               {name(names::wording), QStringLiteral("Was sind die Schätze?")},
               {name(names::shortName), QStringLiteral("Schätze")}});
    for (int group = 1; group <= 4; ++group)
        m_groups.append(addRecord(home(), names::workingGroup,
                                  {{name(names::conference), reference(conference)},
                                   {name(names::name), QStringLiteral("Gruppe %1").arg(group)}})
                            .id());
}

QString TestMergePage::handOut(int group)
{
    const QString target = path(QStringLiteral("%1.szpaket").arg(group + 1));
    const auto made = packagefile::handOut(home(), {target, m_conference, m_groups.at(group), {}, {}});
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return target;
}

void TestMergePage::drop(const QStringList &files)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
}

void TestMergePage::dropAndWait(const QStringList &files)
{
    drop(files);
    QTRY_VERIFY(!find<QWidget>(QStringLiteral("mergeProgress"))->isVisible());
}

void TestMergePage::merge()
{
    QVERIFY(mergeButton()->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(hint(), QStringLiteral("Taken over."));
    QVERIFY(!mergeButton()->isEnabled());
}

QString TestMergePage::result(int row) const
{
    const QAbstractItemModel *model = find<QTableView>(QStringLiteral("packages"))->model();
    return model->index(row, PackageReportModel::ResultColumn).data().toString();
}

QStringList TestMergePage::cards()
{
    const auto records = home().reader().records(RecordQuery::all(names::contribution));
    QStringList texts;
    for (const Record &record : *records)
        texts.append(record.text(names::text));
    texts.sort();
    return texts;
}

Record TestMergePage::card(const QString &text)
{
    const auto records = home().reader().records(RecordQuery::where(names::contribution, names::text, text));
    if (!records || records->size() != 1)
        qFatal("%s", qPrintable(text));
    return records->constFirst();
}

void TestMergePage::nothingIsWrittenBeforeMerging()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    m_dialogs.path = package;
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!mergeButton()->isEnabled());
    QTest::mouseClick(find<QWidget>(QStringLiteral("choosePackages")), Qt::LeftButton);
    QTRY_VERIFY(mergeButton()->isEnabled());
    QAbstractItemModelTester tester(find<QTableView>(QStringLiteral("packages"))->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(result(0), QStringLiteral("1 new"));
    QCOMPARE(cards(), QStringList());
    QVERIFY(mergeButton()->hasFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(cards(), QStringList{QStringLiteral("Vereine")});
    QVERIFY(!mergeButton()->isEnabled());
}

void TestMergePage::whatComesIsListedAndOpenedOnceItIsThere()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    auto *incoming = find<QListView>(QStringLiteral("incoming"));
    const QAbstractItemModelTester tester(incoming->model());
    QCOMPARE(incoming->model()->rowCount(), 1);
    const QModelIndex line = incoming->model()->index(0, 0);
    QCOMPARE(line.data().toString(), QStringLiteral("New: Contribution “Vereine”"));
    incoming->setFocus();
    incoming->setCurrentIndex(line);
    press(Qt::Key_Return);
    QVERIFY(incoming->isVisible());
    QVERIFY(hint().startsWith(QStringLiteral("This is not in the file")));
    merge();
    incoming->setFocus();
    press(Qt::Key_Return);
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Merge")));
}

void TestMergePage::packageReadAgainBringsNothingNew()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    merge();
    QCOMPARE(cards().size(), 1);
    dropAndWait({package});
    QCOMPARE(result(0), QStringLiteral("Nothing new · 1 already known"));
    QVERIFY(!mergeButton()->isEnabled());
}

void TestMergePage::packageThatCannotBeReadKeepsNoOtherBack()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    const QString broken = path(QStringLiteral("broken.szpaket"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no package at all");
    file.close();
    dropAndWait({broken, package});
    QVERIFY(result(0).contains(QStringLiteral("broken.szpaket")));
    QCOMPARE(result(1), QStringLiteral("1 new"));
    merge();
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereine")});
}

void TestMergePage::whatChangesMeanwhileIsTakenIntoAccount()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    addOrganisation(QStringLiteral("Jobcenter"));
    QTRY_VERIFY(mergeButton()->isEnabled());
    QVERIFY(home().reader().records(RecordQuery::all(names::conference)));
    merge();
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereine")});
}

void TestMergePage::undoInTheBarBringsThePackagesBackToTheChoice()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    merge();
    auto *page = find<QWidget>(QStringLiteral("mergePage"));
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
    QCOMPARE(cards(), QStringList());
    QTRY_VERIFY(mergeButton()->isEnabled());
    QCOMPARE(result(0), QStringLiteral("1 new"));
}

void TestMergePage::whoIsErasedAsWellIsSaidBeforeAndAfter()
{
    const Record person = addRecord(home(), names::person,
                                    {{QStringLiteral("given-name"), QStringLiteral("Heidrun")},
                                     {name(names::familyName), QStringLiteral("Quäkbüttel")}});
    const QString copy = path(QStringLiteral("laptop.sozialraum"));
    QVERIFY(home().backup(copy));
    {
        const auto laptop = Session::open(copy);
        QVERIFY(personerasure::eraseAll(**laptop, {person.id()}));
    }
    dropAndWait({handOut(0)});
    auto *page = find<MergePage>(QStringLiteral("mergePage"));
    page->addPackages({copy});
    QTRY_COMPARE(hint(),
                 QStringLiteral("Nothing has been changed yet. Merging also erases here for good whoever was "
                                "erased there, which cannot be undone: Quäkbüttel, Heidrun."));
    merge();
    QVERIFY(!*home().reader().record(names::person, person.id()));
    const QString told = page->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    QVERIFY2(told.endsWith(QStringLiteral(
                 "Erased for good here as well, which cannot be undone: Quäkbüttel, Heidrun.")),
             qPrintable(told));
    QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("messageAction"))->isVisible());
}

void TestMergePage::packagesCanBeAddedWhileOthersAreRead()
{
    QStringList packages;
    for (int group = 0; group < 4; ++group) {
        packages.append(handOut(group));
        laptop(packages.constLast(), group)->addCard(QStringLiteral("Vereine %1").arg(group));
    }
    for (const QString &package : std::as_const(packages))
        drop({package});
    QTRY_VERIFY(mergeButton()->isEnabled());
    QCOMPARE(find<QTableView>(QStringLiteral("packages"))->model()->rowCount(), 4);
    merge();
    QCOMPARE(cards().size(), 4);
}

void TestMergePage::whatStoodInALineCanBecomeACard()
{
    const QString package = handOut(0);
    laptop(package, 0)->type(QStringLiteral("a half thou"));
    dropAndWait({package});
    auto *offer = find<QWidget>(QStringLiteral("halfTyped"));
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(cards().isEmpty());
    QTest::mouseClick(offer->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
    QCOMPARE(cards(), QStringList{QStringLiteral("a half thou")});
    QCOMPARE(card(QStringLiteral("a half thou")).reference(names::workingGroup), m_groups.at(0));
    // Offered once, although it still stands in the package.
    QTRY_VERIFY(!find<QWidget>(QStringLiteral("mergeProgress"))->isVisible());
    QVERIFY(!offer->isVisible());
}

void TestMergePage::openConflictsAreListedWithoutPackages()
{
    auto *notice = find<QToolButton>(QStringLiteral("conflictNotice"));
    QVERIFY(!notice->isVisible());
    const QString package = handOut(0);
    {
        const auto hall = laptop(package, 0);
        hall->addCard(QStringLiteral("Vereine"));
        dropAndWait({package});
        merge();
    }
    setField(home(), card(QStringLiteral("Vereine")), names::text, QStringLiteral("Sportvereine"));
    laptop(package, 0)->changeCard(1, QStringLiteral("Vereinsleben"));
    dropAndWait({package});
    merge();
    press(Qt::Key_Escape);
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("mergePage"))->isVisible());
    QCOMPARE(notice->text(), QStringLiteral("1 open conflict(s)"));
    QCOMPARE(conflicts(), 1);

    QTest::mouseClick(notice, Qt::LeftButton);
    QTRY_COMPARE(m_window->findChildren<QWidget *>(QStringLiteral("mergePage")).size(), 1);
    QCOMPARE(find<QLabel>(QStringLiteral("conflictOurs"))->text(),
             QStringLiteral("<s>Vereine</s><b><u>Sportvereine</u></b>"));
    QVERIFY(find<QWidget>(QStringLiteral("conflictLegend"))->isVisible());
    QTest::mouseClick(find<QWidget>(QStringLiteral("chooseTheirs")), Qt::LeftButton);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsleben")});
    QVERIFY(!notice->isVisible());
    QVERIFY(!find<QWidget>(QStringLiteral("conflicts"))->isVisible());
}

void TestMergePage::disagreeAbout(const QStringList &texts)
{
    const QString package = handOut(0);
    {
        const auto hall = laptop(package, 0);
        for (const QString &text : texts)
            hall->addCard(text);
        dropAndWait({package});
        merge();
    }
    for (const QString &text : texts)
        setField(home(), card(text), names::text, QStringLiteral("Unsere ") + text);
    for (int up = 1; up <= texts.size(); ++up)
        laptop(package, 0)->changeCard(up, QStringLiteral("Deren %1").arg(up));
    dropAndWait({package});
    merge();
}

void TestMergePage::ownWordingWaitsAndKeepsTheFileOpen()
{
    disagreeAbout({QStringLiteral("Vereine"), QStringLiteral("Busse")});
    QCOMPARE(conflicts(), 2);
    const auto wording = [this] { return find<QPlainTextEdit>(QStringLiteral("wording")); };
    auto *list = find<QListView>(QStringLiteral("conflicts"));
    list->setFocus();
    press(Qt::Key_3);
    QVERIFY(wording()->hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Beides"));
    // Another conflict, another page, another place.
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!wording()->isVisible());
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(wording()->isVisible());
    QCOMPARE(wording()->toPlainText(), QStringLiteral("Beides"));
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!wording()->isVisible());
    QCOMPARE(find<QLabel>(QStringLiteral("savedAt"))->text(), QStringLiteral("Not saved"));
    QVERIFY(!m_window->close());
    QVERIFY2(find<QLabel>(QStringLiteral("messageText"))->text().startsWith(QStringLiteral("Your own")),
             qPrintable(find<QLabel>(QStringLiteral("messageText"))->text()));
    QVERIFY(m_window->session());

    QTest::mouseClick(find<QToolButton>(QStringLiteral("conflictNotice")), Qt::LeftButton);
    QCOMPARE(wording()->toPlainText(), QStringLiteral("Beides"));
    QVERIFY(wording()->isVisible());
    wording()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(conflicts(), 1);
    QVERIFY(cards().contains(QStringLiteral("Beides")));
    QVERIFY(find<QLabel>(QStringLiteral("savedAt"))->text() != QStringLiteral("Not saved"));
    press(Qt::Key_Escape);
    QVERIFY(m_window->close());
}

QTEST_MAIN(TestMergePage)
#include "tst_mergepage.moc"
