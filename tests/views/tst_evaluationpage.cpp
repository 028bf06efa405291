// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/crosstablemodel.h"
#include "models/schema/names.h"
#include "models/ziparchive.h"
#include "tests/support/secondyear.h"
#include "tests/views/windowtest.h"
#include "views/evaluation/crosstableview.h"
#include "views/evaluation/heatdelegate.h"
#include "views/records/filterchip.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"
#include "views/records/tones.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace testsession;

namespace {

// By WCAG 2.1, as the eye would have it.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

/// The evaluation with the sample's conference and those of a second year, by keys and clicks.
class TestEvaluationPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void saysWhatToDoWhileThereIsNothing();
    void oneConferenceIsNoComparisonYet();
    void enterLeadsToTheContributionsBehindANumber();
    void filtersAreRemembered();
    void followsChangesOnlyWhileItIsSeen();
    void copiesTheTable();
    void savesTheTable_data();
    void savesTheTable();
    void printsWithControlP();
    void chartSaysWhatItShows();
    void linksLeadToRecordsAndBack();
    void numbersAreReadableOnEveryColour_data();
    void numbersAreReadableOnEveryColour();

private:
    /// Opens a file with the sample and the year after it, and turns to the evaluation.
    void openTwoYears();
    CrossTableView *table() const { return find<CrossTableView>(QStringLiteral("crossTable")); }
    QString numberAt(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(const char *box, const QString &text);
};

void TestEvaluationPage::init()
{
    setUp();
    m_window->resize(1280, 800);
}

void TestEvaluationPage::openTwoYears()
{
    openNewFile();
    secondyear::addWithSample(*m_window->session());
    press(Qt::Key_8, Qt::ControlModifier);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
}

void TestEvaluationPage::choose(const char *name, const QString &text)
{
    auto *box = find<QComboBox>(QLatin1StringView(name));
    box->setFocus();
    for (int step = 0; step < box->count() && box->currentText() != text; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void TestEvaluationPage::saysWhatToDoWhileThereIsNothing()
{
    openNewFile();
    press(Qt::Key_8, Qt::ControlModifier);
    auto *empty = find<QLabel>(QStringLiteral("comparisonEmpty"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("nothing to evaluate yet")));
}

void TestEvaluationPage::oneConferenceIsNoComparisonYet()
{
    m_dialogs.path = path(QStringLiteral("Sample.sozialraum"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("viewSample")), Qt::LeftButton);
    press(Qt::Key_8, Qt::ControlModifier);
    auto *note = find<QLabel>(QStringLiteral("comparisonNote"));
    QTRY_VERIFY(note->text().contains(QStringLiteral("the comparison begins with the second")));
    QCOMPARE(table()->model()->columnCount(), 2);
}

void TestEvaluationPage::enterLeadsToTheContributionsBehindANumber()
{
    openTwoYears();
    QCOMPARE(QApplication::focusWidget(), table());
    press(Qt::Key_Right);
    QCOMPARE(numberAt(0, 1), QStringLiteral("5"));
    press(Qt::Key_Return);
    auto *list = find<RecordList>(QStringLiteral("list-contribution"));
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(QApplication::focusWidget(), &list->view());
    QCOMPARE(list->view().model()->rowCount(), 5);
    auto *only = list->findChild<QToolButton *>(QStringLiteral("narrowedTo"));
    QVERIFY(only->isVisible());
    QVERIFY(only->text().contains(QStringLiteral("Offene Kinder- und Jugendarbeit, Sozialraum Ost 2025")));
    QTest::mouseClick(only, Qt::LeftButton);
    QTRY_COMPARE(list->view().model()->rowCount(), 14 + 18 + 5);
    QVERIFY(!only->isVisible());

    press(Qt::Key_8, Qt::ControlModifier);
    find<QWidget>(QStringLiteral("place-evaluation"))->findChild<QTabWidget *>()->setCurrentIndex(0);
    choose("evaluationCount", QStringLiteral("Themes"));
    const QModelIndex sum = table()->model()->index(0, table()->model()->columnCount() - 1);
    table()->scrollTo(sum);
    const QPoint place = table()->visualRect(sum).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    auto *themes = find<RecordList>(QStringLiteral("list-theme"));
    QTRY_VERIFY(themes->isVisible());
    QCOMPARE(themes->view().model()->rowCount(), 3);
}

void TestEvaluationPage::filtersAreRemembered()
{
    openTwoYears();
    choose("evaluationFirstYear", QStringLiteral("2025"));
    auto *kinds =
        find<QWidget>(QStringLiteral("evaluation"))->findChild<FilterChip *>(QStringLiteral("filter-kind"));
    kinds->setState({QStringLiteral("need")});
    emit kinds->changed();
    QCOMPARE(table()->model()->columnCount(), 2 + 1);
    QCOMPARE(numberAt(table()->model()->rowCount() - 1, 2), QStringLiteral("18"));
    const QString file = m_dialogs.path;
    makeWindow();
    m_window->openFile(file);
    press(Qt::Key_8, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->columnCount(), 2 + 1);
    QCOMPARE(numberAt(table()->model()->rowCount() - 1, 2), QStringLiteral("18"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("clearEvaluationFilters")), Qt::LeftButton);
    QCOMPARE(table()->model()->columnCount(), 3 + 1);
}

void TestEvaluationPage::followsChangesOnlyWhileItIsSeen()
{
    openTwoYears();
    Session &session = *m_window->session();
    const auto housing = session.reader().records(
        RecordQuery::where(names::theme, names::name, QStringLiteral("Mehr Plätze in Kitas")));
    const auto field = session.reader().records(RecordQuery::where(
        names::fieldOfAction, names::name, QStringLiteral("Offene Kinder- und Jugendarbeit")));
    const QVariant before = housing->constFirst().value(names::fieldOfAction);
    setField(session, housing->constFirst(), names::fieldOfAction, reference(field->constFirst()));
    QTRY_COMPARE(numberAt(0, 1), QStringLiteral("9"));
    press(Qt::Key_1, Qt::ControlModifier);
    setField(session, housing->constFirst(), names::fieldOfAction, before);
    QCoreApplication::processEvents();
    QCOMPARE(numberAt(0, 1), QStringLiteral("9"));
    press(Qt::Key_8, Qt::ControlModifier);
    QTRY_COMPARE(numberAt(0, 1), QStringLiteral("5"));
}

void TestEvaluationPage::copiesTheTable()
{
    openTwoYears();
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QStringLiteral("\r\n"));
    QCOMPARE(
        lines.at(0),
        QStringLiteral("Field of action\tSozialraum Ost 2024\tSozialraum Ost 2025\tSozialraum 2 2025\tSum"));
    QCOMPARE(lines.at(1), QStringLiteral("Offene Kinder- und Jugendarbeit\t1\t5\t2\t8"));
}

void TestEvaluationPage::savesTheTable_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QStringLiteral("saveListPdf") << QStringLiteral("table.pdf")
                         << QByteArray("%PDF");
    QTest::newRow("odt") << QStringLiteral("saveListOdt") << QStringLiteral("table.odt") << QByteArray("PK");
    QTest::newRow("xlsx") << QStringLiteral("saveListXlsx") << QStringLiteral("table.xlsx")
                          << QByteArray("PK");
    QTest::newRow("csv") << QStringLiteral("saveListCsv") << QStringLiteral("table.csv")
                         << QByteArray("\xEF\xBB\xBF"
                                       "Field of action;Sozialraum Ost 2024;");
}

void TestEvaluationPage::savesTheTable()
{
    QFETCH(QString, action);
    QFETCH(QString, fileName);
    QFETCH(QByteArray, start);
    openTwoYears();
    m_dialogs.path = path(fileName);
    auto *page = find<QWidget>(QStringLiteral("evaluation"));
    page->findChild<QAction *>(action)->trigger();
    QTRY_VERIFY(QFile::exists(m_dialogs.path));
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
    QTRY_VERIFY(page->findChild<MessageBar *>()->text().contains(QStringLiteral("Saved as")));
}

void TestEvaluationPage::printsWithControlP()
{
    openTwoYears();
    m_dialogs.printedTo = path(QStringLiteral("printed.pdf"));
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(find<QWidget>(QStringLiteral("evaluation"))->findChild<MessageBar *>()->text(),
                 QStringLiteral("All pages were sent to the printer."));
    QCOMPARE(m_dialogs.askedForPrinter, 1);
}

void TestEvaluationPage::chartSaysWhatItShows()
{
    openTwoYears();
    find<QTabWidget>(QStringLiteral("evaluationTabs"))->setCurrentIndex(1);
    choose("courseField", QStringLiteral("Wohnen"));
    auto *chart = find<QWidget>(QStringLiteral("courseChart"));
    QCOMPARE(chart->accessibleDescription(),
             QStringLiteral("Sozialraum Ost – 2024: 1, 2025: 2. Sozialraum 2 – 2025: 0."));
    // A point of the line in the colour of its space.
    const QImage picture = chart->grab().toImage();
    const QColor ink(0x00, 0x72, 0xb2);
    bool isPainted = false;
    for (int x = 0; x < picture.width() && !isPainted; ++x) {
        for (int y = 0; y < picture.height() && !isPainted; ++y)
            isPainted = picture.pixelColor(x, y) == ink;
    }
    QVERIFY(isPainted);
}

void TestEvaluationPage::linksLeadToRecordsAndBack()
{
    openTwoYears();
    auto *tabs = find<QTabWidget>(QStringLiteral("evaluationTabs"));
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *measures = find<QTableView>(QStringLiteral("followupTable"));
    measures->setFocus();
    int row = 0;
    while (measures->model()->index(row, 3).data().toString() !=
           QStringLiteral("Wohngruppe für junge Familien"))
        ++row;
    measures->setCurrentIndex(measures->model()->index(row, 3));
    press(Qt::Key_Return);
    auto *list = find<RecordList>(QStringLiteral("list-measure"));
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->selectedRecords().size(), 1);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(measures->isVisible());
}

void TestEvaluationPage::numbersAreReadableOnEveryColour_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef), QColor(Qt::white));
    QPalette dark(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    QTest::newRow("dark") << dark;
}

void TestEvaluationPage::numbersAreReadableOnEveryColour()
{
    QFETCH(QPalette, palette);
    for (const tones::NamedColour &colour : tones::palette()) {
        for (int step = 0; step <= 100; ++step) {
            const QColor paper =
                HeatDelegate::background(palette, QColor(QLatin1StringView(colour.value)), step / 100.0);
            const double reached = contrast(paper, tones::readableOn(paper));
            QVERIFY2(reached >= 4.5, qPrintable(QStringLiteral("%1 at %2 %: %3")
                                                    .arg(QLatin1StringView(colour.value))
                                                    .arg(step)
                                                    .arg(reached)));
        }
    }
}

QTEST_MAIN(TestEvaluationPage)
#include "tst_evaluationpage.moc"
