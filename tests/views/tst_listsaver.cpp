// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/ziparchive.h"
#include "tests/support/pdfcheck.h"
#include "tests/views/windowtest.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPdfDocument>
#include <QTest>

/// What a list shows, as files for others.
class TestListSaver : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void writesATableForExcel();
    void writesAPlainTable();
    void writesATaggedDocument_data();
    void writesATaggedDocument();
    void printsWithControlP();
    void printsPeopleForTheOwnerAlone();
    void printsIntoNoFileOfRecords();
    void printsNothingWithoutAPrinter();
    void saysWhyAFileCannotBeWritten();

private:
    RecordList *list() const { return find<RecordList>(QStringLiteral("list-organisation")); }
    /// Triggers the action and reads the file once it is there.
    QByteArray saved(const QString &action, const QString &fileName);
    QString message() const;
};

void TestListSaver::init()
{
    setUp();
    openNewFile();
    press(Qt::Key_4, Qt::ControlModifier);
}

QString TestListSaver::message() const
{
    QStringList texts;
    for (const MessageBar *bar : list()->findChildren<MessageBar *>())
        texts.append(bar->text());
    return texts.join(QString());
}

QByteArray TestListSaver::saved(const QString &action, const QString &fileName)
{
    m_dialogs.path = path(fileName);
    list()->findChild<QAction *>(action)->trigger();
    if (!QTest::qWaitFor([this] { return message().contains(QStringLiteral("Saved as")); }))
        return {};
    QFile file(m_dialogs.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestListSaver::writesATableForExcel()
{
    addOrganisation(QStringLiteral("=1+1"));
    addOrganisation(QStringLiteral("Jobcenter"));
    const auto entries = ziparchive::read(saved(QStringLiteral("saveListXlsx"), QStringLiteral("list.xlsx")));
    QVERIFY(entries);
    QString texts;
    for (const ZipEntry &entry : *entries) {
        if (entry.name == "xl/sharedStrings.xml")
            texts = QString::fromUtf8(entry.data);
    }
    for (const char *text : {">Name<", ">Category<", ">=1+1<", ">Jobcenter<", ">Other provider<"})
        QVERIFY2(texts.contains(QLatin1String(text)), qPrintable(texts));
}

void TestListSaver::writesAPlainTable()
{
    addOrganisation(QStringLiteral("Mädchentreff; offen"));
    addOrganisation(QStringLiteral("Jobcenter"));
    addOrganisation(QStringLiteral("Mädchenhaus"));
    auto *filter = list()->findChild<QLineEdit *>(QStringLiteral("filterText"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("madchen"));
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(saved(QStringLiteral("saveListCsv"), QStringLiteral("list.csv")),
             QByteArray("\xEF\xBB\xBFName;Provider;Category;Municipality\r\n"
                        "Mädchenhaus;Other provider;Other;\r\n"
                        "\"Mädchentreff; offen\";Other provider;Other;\r\n"));
    QVERIFY(!(QFile::permissions(m_dialogs.path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestListSaver::writesATaggedDocument_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << 0;
    QTest::newRow("several pages") << 120;
}

void TestListSaver::writesATaggedDocument()
{
    QFETCH(int, count);
    for (int i = 0; i < count; ++i)
        addOrganisation(QStringLiteral("Kindertagesstätte Nummer %1").arg(i));
    const QByteArray pdf = saved(QStringLiteral("saveListPdf"), QStringLiteral("list.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdfFindings(pdf), QStringList());
    // The same data give the same bytes.
    QCOMPARE(saved(QStringLiteral("saveListPdf"), QStringLiteral("again.pdf")), pdf);
}

void TestListSaver::printsWithControlP()
{
    for (int i = 0; i < 80; ++i)
        addOrganisation(QStringLiteral("Kindertagesstätte Nummer %1").arg(i));
    m_dialogs.printedTo = path(QStringLiteral("printed.pdf"));
    list()->view().setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(message(), QStringLiteral("All pages were sent to the printer."));
    QPdfDocument printed;
    printed.load(m_dialogs.printedTo);
    const int pages = printed.pageCount();
    QVERIFY(pages > 1);
    QPdfDocument written;
    saved(QStringLiteral("saveListPdf"), QStringLiteral("list.pdf"));
    written.load(path(QStringLiteral("list.pdf")));
    QCOMPARE(pages, written.pageCount());
}

void TestListSaver::printsPeopleForTheOwnerAlone()
{
    addOrganisation(QStringLiteral("Jobcenter"));
    m_dialogs.printedTo = path(QStringLiteral("printed.pdf"));
    list()->view().setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(message(), QStringLiteral("All pages were sent to the printer."));
    QVERIFY(QFileInfo(m_dialogs.printedTo).size() > 0);
    QVERIFY(!(QFile::permissions(m_dialogs.printedTo) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestListSaver::printsIntoNoFileOfRecords()
{
    addOrganisation(QStringLiteral("Jobcenter"));
    const QString other = path(QStringLiteral("other.sozialraum"));
    QVERIFY(m_window->session()->backup(other));
    const qint64 size = QFileInfo(other).size();
    m_dialogs.printedTo = other;
    list()->view().setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY2(message().contains(QStringLiteral("holds records and is not replaced")),
                 qPrintable(message()));
    QCOMPARE(QFileInfo(other).size(), size);
    QVERIFY(Session::open(other));
}

void TestListSaver::printsNothingWithoutAPrinter()
{
    addOrganisation(QStringLiteral("Jobcenter"));
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(m_dialogs.askedForPrinter, 1);
    QVERIFY(!message().contains(QStringLiteral("printer")));
    for (const MessageBar *bar : list()->findChildren<MessageBar *>())
        QVERIFY(!bar->isVisible());
}

void TestListSaver::saysWhyAFileCannotBeWritten()
{
    m_dialogs.path = path(QStringLiteral("missing/list.csv"));
    list()->findChild<QAction *>(QStringLiteral("saveListCsv"))->trigger();
    QTRY_VERIFY(message().contains(QStringLiteral("could not be written")));
}

QTEST_MAIN(TestListSaver)
#include "tst_listsaver.moc"
