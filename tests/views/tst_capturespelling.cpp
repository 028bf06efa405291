// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/spelling/spellchecker.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureline.h"
#include "views/capture/captureview.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace testsession;

class TestCaptureSpelling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void misspeltWordsAreUnderlinedButNotTheOneBeingTyped();
    void mentionsAreShownInBold();
    void f7OffersBetterWords();
    void aWordIsAddedToTheDictionaryByKeys();

private:
    void write(const char *name, const QString &content) const;
    CaptureInput &input() const { return m_typist->get<CaptureInput>(QStringLiteral("cardInput")); }
    /// The parts of the line that are drawn with \p isMeant formats.
    template<typename Predicate>
    QStringList parts(Predicate isMeant) const
    {
        QStringList found;
        const QTextBlock block = input().document()->firstBlock();
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (isMeant(range.format))
                found.append(block.text().mid(range.start, range.length));
        }
        return found;
    }
    QStringList underlined() const
    {
        return parts([](const QTextCharFormat &format) {
            return format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
        });
    }
    QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    QString offered() const
    {
        return menu() && menu()->activeAction() ? menu()->activeAction()->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaptureView> m_view;
    std::unique_ptr<Typist> m_typist;
};

void TestCaptureSpelling::write(const char *name, const QString &content) const
{
    QFile file(m_folder->filePath(QLatin1StringView(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
}

void TestCaptureSpelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    addRecord(*m_session, names::question,
              {{names::conference.toString(), reference(conference)},
               {names::wording.toString(), QStringLiteral("Was fehlt?")},
               {names::shortName.toString(), QStringLiteral("Bedarf")}});
    addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("Werraland")}});
    write("de_DE.aff",
          QStringLiteral("SET UTF-8\nTRY esianrtolcdugmphbyfvkwäüößáéêàâñESIANRTOLCDUGMPHBYFVKW\n"));
    write("de_DE.dic", QStringLiteral("3\nMädchen\nund\nKinder\n"));
    m_view = std::make_unique<CaptureView>(*m_session, conference.id());
    SpellChecker &spelling = m_view->findChild<CaptureLine *>()->spelling();
    spelling.load(m_folder->filePath(QStringLiteral("de_DE.aff")),
                  m_folder->filePath(QStringLiteral("words.txt")));
    QTRY_VERIFY(spelling.isAvailable());
    m_typist = std::make_unique<Typist>(*m_view);
    m_view->resize(900, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->focusInput();
}

void TestCaptureSpelling::cleanup()
{
    m_view.reset();
    m_session.reset();
}

void TestCaptureSpelling::misspeltWordsAreUnderlinedButNotTheOneBeingTyped()
{
    m_typist->type(QStringLiteral("Mädchn und Kindr"));
    QTRY_COMPARE(underlined(), QStringList(QStringLiteral("Mädchn")));
    m_typist->type(QStringLiteral(" "));
    QTRY_COMPARE(underlined(), QStringList({"Mädchn", "Kindr"}));
}

void TestCaptureSpelling::mentionsAreShownInBold()
{
    m_typist->type(QStringLiteral("und @Werraland "));
    QCOMPARE(parts([](const QTextCharFormat &format) { return format.fontWeight() == QFont::Bold; }),
             QStringList(QStringLiteral("@Werraland")));
}

void TestCaptureSpelling::f7OffersBetterWords()
{
    m_typist->type(QStringLiteral("Mädchn und "));
    QTRY_COMPARE(underlined().size(), 1);
    m_typist->press(Qt::Key_F7);
    QTRY_COMPARE(offered(), QStringLiteral("Mädchen"));
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(input().toPlainText(), QStringLiteral("Mädchen und "));
    QTRY_VERIFY(underlined().isEmpty());
}

void TestCaptureSpelling::aWordIsAddedToTheDictionaryByKeys()
{
    m_typist->type(QStringLiteral("Mädchntreffpunkt und "));
    QTRY_COMPARE(underlined().size(), 1);
    m_typist->press(Qt::Key_F7);
    QVERIFY(menu());
    QTRY_VERIFY(!menu()->actions().constFirst()->text().contains(QStringLiteral("Looking")));
    while (!menu()->activeAction() || menu()->activeAction()->objectName() != u"learnWord")
        QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_VERIFY(underlined().isEmpty());
    QFile words(m_folder->filePath(QStringLiteral("words.txt")));
    QVERIFY(words.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(words.readAll()).trimmed(), QStringLiteral("Mädchntreffpunkt"));
}

QTEST_MAIN(TestCaptureSpelling)
#include "tst_capturespelling.moc"
