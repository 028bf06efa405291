// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reports.h"
#include "models/schema/names.h"
#include "tests/views/conferencetest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace testsession;

/// The tab of results: documents are chosen, seen, edited, written and printed.
class TestConferenceResult : public ConferenceTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void resultIsPreviewedAndWritten();
    void everyDocumentIsPreviewed();
    void pressReleaseIsEditedAndKept();
    void printedPagesAreThoseOfThePreview();
    void gapsLeadToWhereTheyAreFilledIn();

private:
    void choose(ReportKind kind) const;
    /// The words of a page of the preview.
    QString pageText(int page) const;
};

void TestConferenceResult::choose(ReportKind kind) const
{
    auto *box = find<QComboBox>("documentKind");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentIndex() < box->count() - 1 && box->currentText() != reports::label(kind))
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), reports::label(kind));
}

QString TestConferenceResult::pageText(int page) const
{
    QPdfDocument &document = *find<QPdfView>("preview")->document();
    return page < document.pageCount() ? document.getAllText(page).text() : QString();
}

void TestConferenceResult::resultIsPreviewedAndWritten()
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

void TestConferenceResult::everyDocumentIsPreviewed()
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

void TestConferenceResult::pressReleaseIsEditedAndKept()
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

void TestConferenceResult::printedPagesAreThoseOfThePreview()
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

void TestConferenceResult::gapsLeadToWhereTheyAreFilledIn()
{
    addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Muster")}});
    setField(*m_session, *m_conference, names::pressText, QStringLiteral("Frau Muster lud ein."));
    open();
    goToTab("conferenceTabs", QStringLiteral("Result"));
    auto *gaps = find<QTreeView>("gaps");
    const auto activate = [gaps](const QString &text) {
        const QModelIndexList found = gaps->model()->match(gaps->model()->index(0, 0), Qt::DisplayRole, text,
                                                           1, Qt::MatchContains | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        gaps->setCurrentIndex(found.constFirst());
        gaps->setFocus();
        QTest::keyClick(gaps, Qt::Key_Return);
    };
    activate(QStringLiteral("This names Muster"));
    QVERIFY(find<QPlainTextEdit>("pressText")->isVisible());
    QVERIFY(find<QPlainTextEdit>("pressText")->hasFocus());
    activate(QStringLiteral("The occasion is missing"));
    QVERIFY(find<QWidget>("tab-plan")->isVisible());
}

QTEST_MAIN(TestConferenceResult)
#include "tst_conferenceresult.moc"
