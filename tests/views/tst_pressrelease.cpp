// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sample.h"
#include "models/items/roles.h"
#include "models/reports/htmlwriter.h"
#include "models/reports/reports.h"
#include "models/reports/textwriter.h"
#include "models/schema/names.h"
#include "tests/support/recordtypist.h"
#include "tests/support/testsession.h"
#include "views/dialogs.h"
#include "views/mainwindow.h"
#include "views/places.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace {

/// Answers with a path in the user's place.
class FixedDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return path; }
    QString fileToWrite(QWidget *, const QString &, const QString &, const QString &) override
    {
        return path;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    bool choosePrinter(QWidget *, QPrinter &, int) override { return false; }

    QString path;
};

} // namespace

/// The district's press release, typed by a new user through the window alone into an empty file. What is
/// typed is read from the sample, so that the facts stand in one place.
class TestPressRelease : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void startsWithoutAFile();
    void regionIsTyped();
    void actorsAreTyped();
    void fieldsOfActionAreTyped();
    void conferenceIsTyped();
    void partsOfTheConferenceAreTyped();
    void contributionsAreCapturedOneAfterTheOther();
    void themesAreTyped();
    void contributionsAreSortedIntoThemes();
    void fileIsSound();
    void summaryIsTheSameAsThatOfTheSample_data();
    void summaryIsTheSameAsThatOfTheSample();

private:
    QString path(const QString &fileName) const { return QDir(m_folder->path()).filePath(fileName); }
    void turnToList(QStringView table);
    void typeAll(QStringView table);
    void typePart(QStringView table, const QString &tabs, const QString &tab);
    void typeRows(QStringView table, QStringView lineField);
    void typeCell(QTableView &list, int row, int column, const Record &record);
    qint64 typed(QStringView table) const
    {
        return *m_window->session()->reader().count(RecordQuery::all(table));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_sample;
    FixedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Typist> m_typist;
    std::unique_ptr<RecordTypist> m_records;
};

void TestPressRelease::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_sample = testsession::makeSession(*m_folder);
    const auto changes = sample::load(m_sample->reader());
    QVERIFY(changes);
    QVERIFY(m_sample->apply(*changes));

    m_window = std::make_unique<MainWindow>(m_dialogs, *m_settings);
    m_typist = std::make_unique<Typist>(*m_window);
    m_records = std::make_unique<RecordTypist>(*m_typist, *m_sample);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPressRelease::cleanupTestCase()
{
    m_window.reset();
}

void TestPressRelease::startsWithoutAFile()
{
    QVERIFY(!m_window->session());
    m_dialogs.path = path(QStringLiteral("Ost.sozialraum"));
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("newFile")));
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->path(), m_dialogs.path);
}

void TestPressRelease::turnToList(QStringView table)
{
    const int place = places::indexOfTable(table.toString());
    m_typist->press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
    if (places::all().at(place).tables.size() > 1)
        m_typist->turnTo(QStringLiteral("listTabs"), Schema::standard().table(table)->pluralLabel());
}

void TestPressRelease::typeAll(QStringView table)
{
    turnToList(table);
    const QList<Record> records = m_records->facts(table);
    QVERIFY(!records.isEmpty());
    m_records->typeNew(records);
    QCOMPARE(typed(table), records.size());
}

void TestPressRelease::regionIsTyped()
{
    typeAll(names::socialSpace);
    const QList<Record> memberships = m_records->facts(names::spaceMembership);
    turnToList(names::municipality);
    for (const Record &municipality : m_records->facts(names::municipality)) {
        // The release names only those of Ost.
        const auto isMember = [&municipality](const Record &membership) {
            return membership.reference(names::municipality) == municipality.id();
        };
        if (std::any_of(memberships.begin(), memberships.end(), isMember))
            m_records->typeNew(municipality);
    }
    QCOMPARE(typed(names::municipality), 8);
    typeAll(names::spaceMembership);
}

void TestPressRelease::actorsAreTyped()
{
    typeAll(names::organisation);
    typeAll(names::organisationSpace);
    typeAll(names::milestone);
}

void TestPressRelease::fieldsOfActionAreTyped()
{
    typeAll(names::fieldOfAction);
}

void TestPressRelease::conferenceIsTyped()
{
    const Record conference = m_records->facts(names::conference).first();
    m_typist->press(Qt::Key_2, Qt::ControlModifier);
    m_records->typeNew(conference);
    QCOMPARE(typed(names::conference), 1);
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("status-") + conference.text(names::status)));
    QVERIFY(m_typist->get<QToolButton>(QStringLiteral("status-published")).isChecked());
}

void TestPressRelease::typePart(QStringView table, const QString &tabs, const QString &tab)
{
    m_typist->turnTo(tabs, tab);
    const QList<Record> records = m_records->facts(table);
    QVERIFY(!records.isEmpty());
    m_records->typeNew(records);
    QCOMPARE(typed(table), records.size());
}

// New rows are typed in the line below the list, what is left in the cells.
void TestPressRelease::typeRows(QStringView table, QStringView lineField)
{
    const QList<Record> records = m_records->facts(table);
    QVERIFY(!records.isEmpty());
    for (const Record &record : records) {
        m_typist->tabTo(QStringLiteral("new-") + table.toString());
        m_typist->type(record.text(lineField) + u'\n');
    }
    QCOMPARE(typed(table), records.size());
    m_typist->press(Qt::Key_Backtab, Qt::ShiftModifier);
    auto &list = m_typist->focused<QTableView>();
    QTRY_COMPARE(list.model()->rowCount(), records.size());
    for (int row = 0; row < records.size(); ++row) {
        for (int column = 0; column < list.model()->columnCount(); ++column)
            typeCell(list, row, column, records.at(row));
    }
}

void TestPressRelease::typeCell(QTableView &list, int row, int column, const Record &record)
{
    const QModelIndex cell = list.model()->index(row, column);
    const Field &field = *record.table().field(cell.data(FieldRole).toString());
    if (cell.data(ValueRole) == record.value(field.name()))
        return;
    m_typist->press(Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < row; ++step)
        m_typist->press(Qt::Key_Down);
    for (int step = 0; step < column; ++step)
        m_typist->press(Qt::Key_Right);
    m_typist->press(Qt::Key_F2);
    m_records->typeValue(field, record.value(field.name()));
    if (!list.hasFocus())
        m_typist->press(Qt::Key_Return);
    QCOMPARE(cell.data(ValueRole), record.value(field.name()));
    QVERIFY(list.hasFocus());
}

void TestPressRelease::partsOfTheConferenceAreTyped()
{
    typeRows(names::agendaItem, names::title);
    typeRows(names::question, names::wording);
    typeRows(names::workingGroup, names::name);
    typePart(names::participation, QStringLiteral("conferenceTabs"), QStringLiteral("Participants"));
}

void TestPressRelease::contributionsAreCapturedOneAfterTheOther()
{
    m_typist->turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Capture"));
    const QList<Record> questions = m_records->facts(names::question);
    for (int i = 0; i < questions.size(); ++i) {
        m_typist->press(Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        for (const Record &contribution : m_records->facts(names::contribution)) {
            if (contribution.reference(names::question) == questions.at(i).id())
                m_typist->type(contribution.text(names::text) + u'\n');
        }
    }
    QCOMPARE(typed(names::contribution), 14);
}

void TestPressRelease::themesAreTyped()
{
    m_typist->turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
    typePart(names::theme, QStringLiteral("themesTabs"), QStringLiteral("Themes"));
}

void TestPressRelease::contributionsAreSortedIntoThemes()
{
    m_typist->turnTo(QStringLiteral("themesTabs"), QStringLiteral("Contributions"));
    auto &list = m_typist->get<QTableView>(QStringLiteral("recordTable"));
    const QList<Record> contributions = m_records->facts(names::contribution);
    QTRY_COMPARE(list.model()->rowCount(), contributions.size());
    for (int row = 0; row < contributions.size(); ++row) {
        m_typist->clickAt(*list.viewport(), list.visualRect(list.model()->index(row, 0)).center());
        m_typist->press(Qt::Key_Return);
        m_records->fill(contributions.at(row), {names::theme.toString()});
    }
}

void TestPressRelease::fileIsSound()
{
    const auto faults = m_window->session()->findFaults();
    QVERIFY(faults);
    QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
}

void TestPressRelease::summaryIsTheSameAsThatOfTheSample_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("expected");

    const RecordId conference = m_records->facts(names::conference).first().id();
    const auto document = reports::build(ReportKind::Summary, m_sample->reader(), conference);
    QVERIFY(document);
    QTest::newRow("text") << QStringLiteral("saveText") << writeText(*document).toUtf8();
    QTest::newRow("html") << QStringLiteral("saveHtml") << writeHtml(*document);
}

void TestPressRelease::summaryIsTheSameAsThatOfTheSample()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, expected);
    QVERIFY(expected.contains("Verlässlichkeit"));
    m_dialogs.path = path(button);
    m_typist->turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Result"));
    m_typist->click(m_typist->get<QWidget>(button));
    QTRY_VERIFY(QFile::exists(m_dialogs.path));
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Two files, two sets of ids.
    static const QRegularExpression id(QStringLiteral("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    const QStringList lines = QString::fromUtf8(file.readAll()).remove(id).split(u'\n');
    const QStringList expectedLines = QString::fromUtf8(expected).remove(id).split(u'\n');
    for (int line = 0; line < std::min(lines.size(), expectedLines.size()); ++line)
        QCOMPARE(lines.at(line), expectedLines.at(line));
    QCOMPARE(lines.size(), expectedLines.size());
}

QTEST_MAIN(TestPressRelease)
#include "tst_pressrelease.moc"
