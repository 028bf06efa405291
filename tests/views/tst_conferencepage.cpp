// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/reports/reports.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "views/capture/captureview.h"
#include "views/conference/conferencepage.h"
#include "views/conference/conferenceview.h"
#include "views/conference/usualquestions.h"
#include "views/dialogs.h"
#include "views/records/recordform.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace testsession;

namespace {

/// Answers in the user's place.
class FixedDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToWrite(QWidget *, const QString &, const QString &, const QString &) override
    {
        return target;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    bool choosePrinter(QWidget *, QPrinter &printer, int pages) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(target);
        printer.setResolution(72);
        pagesToPrint = pages;
        return true;
    }

    QString target;
    int pagesToPrint = 0;
};

} // namespace

class TestConferencePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensTheConferenceThatIsSelected();
    void headSaysWhatWhereAndHowFar();
    void aStepIsOneClick();
    void offersTheUsualQuestionsInOneStep();
    void usualQuestionsDoNotSayTheSpaceTwice_data();
    void usualQuestionsDoNotSayTheSpaceTwice();
    void aNewConferenceOpensOnceItIsSaved();
    void tabsHoldOnlyWhatBelongsToTheConference();
    void captureIsOneTabAway();
    void addsWhatTheTabShows();
    void leadsToAPartOfAConference();
    void resultIsPreviewedAndWritten();
    void everyDocumentIsPreviewed();
    void pressReleaseIsEditedAndKept();
    void printedPagesAreThoseOfThePreview();
    void narrowPagesShowListOrConference();
    void closesAConferenceThatIsGone();

private:
    void open(int width = 1500);
    template<typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    void goToTab(const char *tabs, const QString &text) const;
    void choose(ReportKind kind) const;
    /// The words of a page of the preview.
    QString pageText(int page) const;
    qint64 count(QStringView table) const { return *m_session->reader().count(RecordQuery::all(table)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConferencePage> m_page;
    FixedDialogs m_dialogs;
    std::optional<Record> m_conference;
};

void TestConferencePage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Konferenz Ost"));
}

void TestConferencePage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestConferencePage::open(int width)
{
    m_page = std::make_unique<ConferencePage>(*m_session, m_dialogs);
    m_page->resize(width, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!m_page->list().model().isLoading());
    m_page->list().focusList();
}

void TestConferencePage::goToTab(const char *tabs, const QString &text) const
{
    QTabBar *bar = find<QTabWidget>(tabs)->tabBar();
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (bar->tabText(tab) == text)
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
    QCOMPARE(bar->tabText(bar->currentIndex()), text);
}

void TestConferencePage::opensTheConferenceThatIsSelected()
{
    open();
    QVERIFY(m_page->conference());
    QCOMPARE(m_page->conference()->conference(), m_conference->id());
    QVERIFY(find<QTabWidget>("conferenceTabs")->isVisible());
}

void TestConferencePage::headSaysWhatWhereAndHowFar()
{
    open();
    QCOMPARE(find<QLabel>("conferenceTitle")->text(), QStringLiteral("Konferenz Ost"));
    QCOMPARE(find<QLabel>("conferenceSpace")->text(), QStringLiteral("Space of Konferenz Ost"));
    QVERIFY(find<QToolButton>("status-planned")->isChecked());
    setField(*m_session, *m_conference, names::venue, QStringLiteral("Stadthalle"));
    QVERIFY(find<QLabel>("conferenceFacts")->text().contains(QStringLiteral("Stadthalle")));
}

void TestConferencePage::aStepIsOneClick()
{
    open();
    QTest::mouseClick(find<QToolButton>("status-running"), Qt::LeftButton);
    QCOMPARE(stored(*m_session, *m_conference).text(names::status), QStringLiteral("running"));
    QVERIFY(!find<QToolButton>("status-planned")->isChecked());
    QVERIFY(m_session->undo());
    QVERIFY(find<QToolButton>("status-planned")->isChecked());
}

void TestConferencePage::offersTheUsualQuestionsInOneStep()
{
    open();
    auto *offer = m_page->conference()->findChild<QPushButton *>(QStringLiteral("messageAction"),
                                                                 Qt::FindChildrenRecursively);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    const auto questions = m_session->reader().records(RecordQuery::all(names::question));
    QCOMPARE(questions->size(), 4);
    QVERIFY(questions->first().text(names::wording).contains(QStringLiteral("Space of Konferenz Ost")));
    QCOMPARE(questions->first().text(names::kind), QStringLiteral("strength"));
    QCOMPARE(questions->last().number(names::position), 4);
    QVERIFY(!offer->isVisible());
    QVERIFY(m_session->undo());
    QCOMPARE(count(names::question), 0);
}

void TestConferencePage::usualQuestionsDoNotSayTheSpaceTwice_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");

    QTest::newRow("plain name") << "East"
                                << "";
    QTest::newRow("name with its kind") << "Social space East"
                                        << "";
    QTest::newRow("short name") << "Social space in the east"
                                << "East";
}

void TestConferencePage::usualQuestionsDoNotSayTheSpaceTwice()
{
    QFETCH(QString, name);
    QFETCH(QString, shortName);
    const Record space =
        addRecord(*m_session, u"social-space",
                  {{names::name.toString(), name},
                   {names::shortName.toString(), shortName.isEmpty() ? QVariant() : QVariant(shortName)}});
    setField(*m_session, *m_conference, names::socialSpace, reference(space));
    const auto changes = usualQuestions(*m_session, m_conference->id());
    QVERIFY(changes);
    QVERIFY(m_session->apply(*changes));
    const auto questions = m_session->reader().records(RecordQuery::all(names::question));
    QCOMPARE(questions->first().text(names::wording),
             QStringLiteral("What are the treasures of the social space East?"));
}

void TestConferencePage::aNewConferenceOpensOnceItIsSaved()
{
    open();
    QTest::keyClick(&m_page->list().view(), Qt::Key_N, Qt::ControlModifier);
    auto *form = find<RecordForm>("newConference");
    QVERIFY(form->isVisible());
    const auto type = [form](const char *field, const QString &text) {
        auto *line = form->findChild<QLineEdit *>(QLatin1StringView(field));
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    type("field-title", QStringLiteral("Konferenz West"));
    type("field-social-space", QStringLiteral("Space of"));
    QVERIFY(form->isNew());
    type("field-date", QStringLiteral("2027-03-01"));
    QCOMPARE(count(names::conference), 2);
    QVERIFY(m_page->conference());
    const auto *title = m_page->conference()->findChild<QLabel *>(QStringLiteral("conferenceTitle"));
    QCOMPARE(title->text(), QStringLiteral("Konferenz West"));
}

void TestConferencePage::tabsHoldOnlyWhatBelongsToTheConference()
{
    const Record other = addConference(*m_session, QStringLiteral("Other"));
    for (const Record &conference : {*m_conference, other})
        addRecord(
            *m_session, names::picture,
            {{names::conference.toString(), reference(conference)},
             {names::caption.toString(), QStringLiteral("Picture of ") + conference.text(names::title)}});
    open();
    QVERIFY(m_page->showRecord(names::conference.toString(), m_conference->id()));
    goToTab("planningTabs", QStringLiteral("Pictures"));
    auto *page = find<RecordPage>("page-picture");
    QVERIFY(page);
    QTRY_COMPARE(page->list().model().rowCount(), 1);
}

void TestConferencePage::captureIsOneTabAway()
{
    open();
    QVERIFY(!find<CaptureView>("capture"));
    goToTab("conferenceTabs", QStringLiteral("Capture"));
    QVERIFY(find<CaptureView>("capture")->isVisible());
}

void TestConferencePage::addsWhatTheTabShows()
{
    addRecord(*m_session, names::question,
              {{QStringLiteral("conference"), reference(*m_conference)},
               {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
               {QStringLiteral("short-name"), QStringLiteral("Bedarf")}});
    open();
    const auto newForm = [this] { return find<RecordForm>("newConference"); };
    goToTab("conferenceTabs", QStringLiteral("Capture"));
    m_page->addRecord();
    QVERIFY(!newForm()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("cardInput"));
    goToTab("conferenceTabs", QStringLiteral("Result"));
    m_page->addRecord();
    QVERIFY(!newForm()->isVisible());
    goToTab("conferenceTabs", QStringLiteral("Planning"));
    m_page->addRecord();
    QVERIFY(newForm()->isVisible());
}

void TestConferencePage::leadsToAPartOfAConference()
{
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::name.toString(), QStringLiteral("Gruppe 1")}});
    open();
    QVERIFY(m_page->showRecord(names::workingGroup.toString(), group.id()));
    const auto *list = find<RecordList>("list-working-group");
    QVERIFY(list->isVisible());
    QCOMPARE(list->selectedRecords(), QList({group.id()}));
    QVERIFY(!m_page->showRecord(names::organisation.toString(), group.id()));
}

void TestConferencePage::resultIsPreviewedAndWritten()
{
    open();
    goToTab("conferenceTabs", QStringLiteral("Result"));
    QTRY_VERIFY_WITH_TIMEOUT(pageText(0).contains(QStringLiteral("Konferenz Ost")), 20'000);

    for (const auto &[button, suffix, begin] :
         {std::tuple("saveText", ".txt", ""), std::tuple("saveOdt", ".odt", "PK"),
          std::tuple("saveHtml", ".html", "<!"), std::tuple("savePdf", ".pdf", "%PDF")}) {
        m_dialogs.target = m_folder->filePath(QStringLiteral("out") + QLatin1StringView(suffix));
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dialogs.target), 20'000);
        QFile file(m_dialogs.target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(bytes.startsWith(begin));
        QTRY_VERIFY(find<QPushButton>("savePdf")->isEnabled());
        QVERIFY2(find<QPushButton>(button)->hasFocus(), "the cursor comes back");
    }
}

QString TestConferencePage::pageText(int page) const
{
    QPdfDocument &document = *find<QPdfView>("preview")->document();
    return page < document.pageCount() ? document.getAllText(page).text() : QString();
}

void TestConferencePage::choose(ReportKind kind) const
{
    auto *box = find<QComboBox>("documentKind");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentIndex() < box->count() - 1 && box->currentText() != reports::label(kind))
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), reports::label(kind));
}

void TestConferencePage::everyDocumentIsPreviewed()
{
    open();
    goToTab("conferenceTabs", QStringLiteral("Result"));
    for (const ReportKind kind : {ReportKind::SignIn, ReportKind::Badges, ReportKind::Committee}) {
        choose(kind);
        QTRY_VERIFY_WITH_TIMEOUT(pageText(0).contains(QStringLiteral("Konferenz Ost")), 20'000);
        QCOMPARE(find<QSpinBox>("blanks")->isVisible(), kind != ReportKind::Committee);
        QCOMPARE(find<QCheckBox>("withPictures")->isVisible(), false);
    }
    choose(ReportKind::TableSigns);
    QTRY_VERIFY(find<QLabel>("previewText")->text().contains(QStringLiteral("no working groups yet")));
    QTRY_VERIFY(!find<QPushButton>("savePdf")->isEnabled());
    addRecord(*m_session, names::workingGroup,
              {{names::conference.toString(), reference(*m_conference)},
               {names::name.toString(), QStringLiteral("Gruppe 7")}});
    QTRY_VERIFY_WITH_TIMEOUT(pageText(0).contains(QStringLiteral("Gruppe 7")), 20'000);
}

void TestConferencePage::pressReleaseIsEditedAndKept()
{
    open();
    goToTab("conferenceTabs", QStringLiteral("Result"));
    choose(ReportKind::Press);
    auto *editor = find<QPlainTextEdit>("pressText");
    QVERIFY(editor->isVisible());
    const QString draft = editor->toPlainText();
    QVERIFY(draft.contains(QStringLiteral("Konferenz Ost")));
    QVERIFY(!find<QPushButton>("restoreDraft")->isEnabled());

    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Neu: "));
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(stored(*m_session, *m_conference).text(names::pressText).startsWith(QStringLiteral("Neu: ")));
    QTRY_VERIFY_WITH_TIMEOUT(pageText(0).contains(QStringLiteral("Neu: ")), 20'000);

    QTest::mouseClick(find<QPushButton>("restoreDraft"), Qt::LeftButton);
    QVERIFY(!stored(*m_session, *m_conference).value(names::pressText).isValid());
    QCOMPARE(editor->toPlainText(), draft);
    QVERIFY(m_session->undo());
    QVERIFY(editor->toPlainText().startsWith(QStringLiteral("Neu: ")));
}

void TestConferencePage::printedPagesAreThoseOfThePreview()
{
    open();
    goToTab("conferenceTabs", QStringLiteral("Result"));
    QTRY_VERIFY_WITH_TIMEOUT(pageText(0).contains(QStringLiteral("Konferenz Ost")), 20'000);
    m_dialogs.target = m_folder->filePath(QStringLiteral("printed.pdf"));
    QTest::mouseClick(find<QPushButton>("print"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("print")->isEnabled(), 20'000);
    QPdfDocument printed(nullptr);
    QCOMPARE(printed.load(m_dialogs.target), QPdfDocument::Error::None);
    QPdfDocument &shown = *find<QPdfView>("preview")->document();
    QCOMPARE(printed.pageCount(), shown.pageCount());
    QCOMPARE(m_dialogs.pagesToPrint, shown.pageCount());
    const QImage paper = printed.render(0, QSize(120, 170)).convertToFormat(QImage::Format_Grayscale8);
    const QImage screen = shown.render(0, QSize(120, 170)).convertToFormat(QImage::Format_Grayscale8);
    int different = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            different += qAbs(qGray(paper.pixel(x, y)) - qGray(screen.pixel(x, y))) > 100 ? 1 : 0;
    }
    QVERIFY2(different < 120 * 170 / 50, qPrintable(QString::number(different)));
}

void TestConferencePage::narrowPagesShowListOrConference()
{
    open(900);
    QVERIFY(m_page->list().isVisible());
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    QVERIFY(!m_page->list().isVisible());
    QVERIFY(find<QTabWidget>("conferenceTabs")->isVisible());
    QTest::mouseClick(find<QPushButton>("backToList"), Qt::LeftButton);
    QVERIFY(m_page->list().isVisible());
}

void TestConferencePage::closesAConferenceThatIsGone()
{
    open();
    QVERIFY(m_page->conference());
    QVERIFY(m_session->undo());
    QVERIFY(!m_page->conference());
}

QTEST_MAIN(TestConferencePage)
#include "tst_conferencepage.moc"
