// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/dialogs.h"
#include "views/package/handoutpanel.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace testsession;

namespace {

class FolderDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToWrite(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString folder(QWidget *, const QString &, const QString &) override { return path; }
    bool choosePrinter(QWidget *, QPrinter &, int) override { return false; }

    QString path;
};

} // namespace

/// The planner hands packages out and sees which are back.
class TestHandOutPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void onePackageForOneGroup();
    void allGroupsAtOnce();
    void secondPackageForAGroupGetsANumber();
    void oneMoreLaptop();
    void passphraseTypedTwiceEncrypts();
    void differingPassphrasesWriteNothing();
    void missingFolderIsTold();
    void namesThatAreNoFileNamesAreWrittenDifferently();
    void listSaysWhatIsBack();

private:
    QString stick(const QString &name) const
    {
        return QDir(m_dialogs.path).filePath(name + QStringLiteral(".szpaket"));
    }
    QStringList onTheStick() const { return QDir(m_dialogs.path).entryList(QDir::Files, QDir::Name); }
    void click(const QString &name) { m_typist->click(m_typist->get<QWidget>(name)); }
    void chooseStick() { click(QStringLiteral("chooseFolder")); }
    QString message() const { return m_typist->get<QLabel>(QStringLiteral("messageText")).text(); }
    QString summary() const { return m_typist->get<QLabel>(QStringLiteral("packagesBack")).text(); }
    int listed() const { return m_typist->get<QTableView>(QStringLiteral("packages")).model()->rowCount(); }
    void addGroup(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    RecordId m_conference;
    FolderDialogs m_dialogs;
    std::unique_ptr<HandOutPanel> m_panel;
    std::unique_ptr<Typist> m_typist;
};

void TestHandOutPanel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Conference East")).id();
    for (const QString &name :
         {QStringLiteral("Group 1"), QStringLiteral("Group 2"), QStringLiteral("Group 3")})
        addGroup(name);
    m_dialogs.path = m_folder->filePath(QStringLiteral("stick"));
    QVERIFY(QDir().mkdir(m_dialogs.path));
    m_panel = std::make_unique<HandOutPanel>(*m_session, m_conference, m_dialogs);
    m_panel->resize(1000, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_typist = std::make_unique<Typist>(*m_panel);
}

void TestHandOutPanel::cleanup()
{
    m_typist.reset();
    m_panel.reset();
    m_session.reset();
    m_folder.reset();
}

void TestHandOutPanel::addGroup(const QString &name)
{
    addRecord(
        *m_session, names::workingGroup,
        {{names::conference.toString(), QVariant::fromValue(m_conference)}, {names::name.toString(), name}});
}

void TestHandOutPanel::onePackageForOneGroup()
{
    QCOMPARE(summary(), QStringLiteral("Nothing has been handed out yet."));
    chooseStick();
    m_typist->tabTo(QStringLiteral("packageGroup"));
    m_typist->chooseRow(2);
    click(QStringLiteral("handOut"));
    QTRY_COMPARE(listed(), 1);
    QCOMPARE(onTheStick(), QStringList{QStringLiteral("Group 2.szpaket")});
    QVERIFY2(message().startsWith(QStringLiteral("Group 2.szpaket lies in ")), qPrintable(message()));
    const auto package = packagefile::open(stick(QStringLiteral("Group 2")), {});
    QVERIFY(package);
    QCOMPARE((*package)->reader().description()->package->name, QStringLiteral("Group 2"));
    QCOMPARE(summary(), QStringLiteral("0 of 1 are back"));
}

void TestHandOutPanel::allGroupsAtOnce()
{
    chooseStick();
    click(QStringLiteral("handOutAll"));
    QTRY_COMPARE(listed(), 3);
    QCOMPARE(onTheStick(), (QStringList{QStringLiteral("Group 1.szpaket"), QStringLiteral("Group 2.szpaket"),
                                        QStringLiteral("Group 3.szpaket")}));
    QCOMPARE(summary(), QStringLiteral("0 of 3 are back"));
}

void TestHandOutPanel::secondPackageForAGroupGetsANumber()
{
    chooseStick();
    click(QStringLiteral("handOut"));
    QTRY_COMPARE(listed(), 1);
    click(QStringLiteral("handOut"));
    QTRY_COMPARE(listed(), 2);
    QVERIFY(QFile::exists(stick(QStringLiteral("Group 1"))));
    QVERIFY(QFile::exists(stick(QStringLiteral("Group 1 (2)"))));
}

void TestHandOutPanel::oneMoreLaptop()
{
    chooseStick();
    click(QStringLiteral("handOutAll"));
    QTRY_COMPARE(listed(), 3);
    click(QStringLiteral("oneMoreLaptop"));
    QTRY_COMPARE(listed(), 4);
    const auto package = packagefile::open(stick(QStringLiteral("Laptop 4")), {});
    QVERIFY(package);
    QVERIFY((*package)->reader().description()->package->group.isNull());
}

void TestHandOutPanel::passphraseTypedTwiceEncrypts()
{
    chooseStick();
    for (const QString &field : {QStringLiteral("packagePassphrase"), QStringLiteral("repeatedPassphrase")}) {
        m_typist->click(m_typist->get<QLineEdit>(field));
        m_typist->type(QStringLiteral("Vier Tische"));
    }
    click(QStringLiteral("handOut"));
    click(QStringLiteral("handOut"));
    QTRY_COMPARE_WITH_TIMEOUT(listed(), 1, 60000);
    QVERIFY(seal::isSealed(stick(QStringLiteral("Group 1"))));
    QCOMPARE(onTheStick().size(), 1);
    QVERIFY(packagefile::open(stick(QStringLiteral("Group 1")), QStringLiteral("Vier Tische")));
    QVERIFY(!packagefile::open(stick(QStringLiteral("Group 1")), {}));
}

void TestHandOutPanel::differingPassphrasesWriteNothing()
{
    chooseStick();
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("packagePassphrase")));
    m_typist->type(QStringLiteral("Vier Tische"));
    click(QStringLiteral("handOutAll"));
    QVERIFY2(message().contains(QStringLiteral("differ")), qPrintable(message()));
    QVERIFY(onTheStick().isEmpty());
    QCOMPARE(listed(), 0);
}

void TestHandOutPanel::missingFolderIsTold()
{
    m_typist->get<QComboBox>(QStringLiteral("packageFolder")).setEditText(QStringLiteral("/nowhere/at/all"));
    click(QStringLiteral("handOut"));
    QVERIFY(message().contains(QStringLiteral("nowhere")));
    QCOMPARE(listed(), 0);
}

void TestHandOutPanel::namesThatAreNoFileNamesAreWrittenDifferently()
{
    addGroup(QStringLiteral("Jugend/Familie: \"wie?\"."));
    chooseStick();
    click(QStringLiteral("handOutAll"));
    QTRY_COMPARE(listed(), 4);
    QVERIFY2(QFile::exists(stick(QStringLiteral("Jugend-Familie- -wie--"))),
             qPrintable(onTheStick().join(u'|')));
}

void TestHandOutPanel::listSaysWhatIsBack()
{
    chooseStick();
    click(QStringLiteral("handOutAll"));
    QTRY_COMPARE(listed(), 3);
    const auto package = packagefile::open(stick(QStringLiteral("Group 1")), {});
    QVERIFY(package);
    PackageMerge merge(m_session->reader());
    QVERIFY(merge.add((*package)->reader()));
    QVERIFY(m_session->merge(merge.changes(), merge.sources()));
    QCOMPARE(summary(), QStringLiteral("1 of 3 are back"));
    QVERIFY(m_session->undo());
    QCOMPARE(summary(), QStringLiteral("0 of 3 are back"));
}

QTEST_MAIN(TestHandOutPanel)
#include "tst_handoutpanel.moc"
