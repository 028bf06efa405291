// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/spelling/dictionaryfiles.h"
#include "models/spelling/spellchecker.h"
#include "models/spelling/words.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace testsession;

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void wordsAreFound_data();
    void wordsAreFound();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void betterWordsAreFound();
    void namesOfTheFileAreNoMistakes();
    void namesThatComeAreNoMistakes();
    void wordsOfTheDomainAreNoMistakes();
    void learntWordsAreRightTomorrow();
    void withoutADictionaryNothingIsWrong();
    void aCheckerMayGoWhileItReads();
    void theGermanDictionaryIsFound();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QString writeDictionary(const QByteArray &encoding) const;
    std::unique_ptr<SpellChecker> checker(const QByteArray &encoding = "UTF-8") const;
    static bool isFound(SpellChecker &spelling, const char *word);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestSpelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestSpelling::cleanup()
{
    m_session.reset();
}

QString TestSpelling::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QString TestSpelling::writeDictionary(const QByteArray &encoding) const
{
    const QString words = QStringLiteral("4\nMädchen\nStraße\nKinder\nund\n");
    const bool isLatin = encoding.startsWith("ISO");
    write(QStringLiteral("de_DE.dic"), isLatin ? words.toLatin1() : words.toUtf8());
    const QString affixes = QStringLiteral("SET %1\nTRY esijanrtolcdugmphbyfvkwqxzäüöß\n");
    const QString filled = affixes.arg(QLatin1StringView(encoding));
    return write(QStringLiteral("de_DE.aff"), isLatin ? filled.toLatin1() : filled.toUtf8());
}

std::unique_ptr<SpellChecker> TestSpelling::checker(const QByteArray &encoding) const
{
    auto spelling = std::make_unique<SpellChecker>(*m_session);
    spelling->load(writeDictionary(encoding), m_folder->filePath(QStringLiteral("own/words.txt")));
    if (!QTest::qWaitFor([&] { return spelling->isAvailable(); }))
        qFatal("the dictionary was not read");
    return spelling;
}

/// Whether the word is wrong, once it has been looked up: a word that is surely wrong and looked up together
/// with it shows when that is.
bool TestSpelling::isFound(SpellChecker &spelling, const char *word)
{
    static int number = 0;
    const QString marker = QStringLiteral("xq") + QString(++number, u'z');
    spelling.isWrong(QString::fromUtf8(word));
    spelling.isWrong(marker);
    if (!QTest::qWaitFor([&] { return spelling.isWrong(marker); }))
        qFatal("nothing is looked up");
    return spelling.isWrong(QString::fromUtf8(word));
}

void TestSpelling::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *text, const QStringList &words) {
        QTest::newRow(text) << QString::fromUtf8(text) << words;
    };
    row("Mehr Busse, abends!", {"Mehr", "Busse", "abends"});
    row("Kinder- und Jugendhilfe", {"Kinder-", "und", "Jugendhilfe"});
    row("EUTB und SGB VIII ab 2024", {"und", "ab"});
    row("an info@beispiel.de schreiben", {"an", "schreiben"});
    row("www.beispiel.de lesen", {"lesen"});
    row("so geht's, z. B. Größe2", {"so", "geht's"});
    row("Satz.Noch einer", {"Satz", "Noch", "einer"});
    row("e. V. @AWO #Freizeit", {"Freizeit"});
}

void TestSpelling::wordsAreFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const words::Place &place : words::in(text))
        found.append(text.mid(place.start, place.length));
    QTEST(found, "words");
}

void TestSpelling::mistakesAreTold_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"UTF-8", "ISO8859-1"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

void TestSpelling::mistakesAreTold()
{
    QFETCH(QByteArray, encoding);
    const auto spelling = checker(encoding);
    QVERIFY(isFound(*spelling, "Mädchn"));
    for (const char *right : {"Mädchen", "Straße", "Kinder-"})
        QVERIFY2(!isFound(*spelling, right), right);
}

void TestSpelling::betterWordsAreFound()
{
    const auto spelling = checker("ISO8859-1");
    QVERIFY(spelling->suggestions(QStringLiteral("Mädchn")).result().contains(QStringLiteral("Mädchen")));
}

void TestSpelling::namesOfTheFileAreNoMistakes()
{
    addRecord(*m_session, names::organisation,
              {{names::name.toString(), QStringLiteral("Werraland Lebenswelten")}});
    addRecord(*m_session, names::municipality,
              {{names::name.toString(), QStringLiteral("Eschwege")},
               {QStringLiteral("kind"), QStringLiteral("town")},
               {QStringLiteral("key"), QStringLiteral("06636003")}});
    const auto spelling = checker();
    for (const char *name : {"Werraland", "Eschwege", "Eschweges", "Eschweger"})
        QVERIFY2(!isFound(*spelling, name), name);
}

void TestSpelling::namesThatComeAreNoMistakes()
{
    const auto spelling = checker();
    QVERIFY(isFound(*spelling, "Kompetenzagentur"));
    addRecord(*m_session, names::organisation,
              {{names::name.toString(), QStringLiteral("Kompetenzagentur")}});
    QVERIFY(!spelling->isWrong(QStringLiteral("Kompetenzagentur")));
}

void TestSpelling::wordsOfTheDomainAreNoMistakes()
{
    const auto spelling = checker();
    for (const char *word : {"Careleaver", "niedrigschwellig", "Niedrigschwellig"})
        QVERIFY2(!isFound(*spelling, word), word);
}

void TestSpelling::learntWordsAreRightTomorrow()
{
    {
        const auto spelling = checker();
        QVERIFY(isFound(*spelling, "Dorfladen"));
        QSignalSpy told(spelling.get(), &SpellChecker::checked);
        QVERIFY(spelling->learn(QStringLiteral("Dorfladen")));
        QCOMPARE(told.count(), 1);
        QVERIFY(!spelling->isWrong(QStringLiteral("Dorfladen")));
        QVERIFY(spelling->learn(QStringLiteral("Mädchentreff")));
    }
    const auto tomorrow = checker();
    QVERIFY(!isFound(*tomorrow, "Dorfladen"));
    QVERIFY(!isFound(*tomorrow, "Mädchentreff"));
}

void TestSpelling::withoutADictionaryNothingIsWrong()
{
    SpellChecker spelling(*m_session);
    spelling.load({}, {});
    QVERIFY(!spelling.isAvailable());
    QVERIFY(!spelling.isWrong(QStringLiteral("xqzw")));
    QVERIFY(!Dictionary::load(m_folder->filePath(QStringLiteral("none.aff"))));
    write(QStringLiteral("odd.dic"), "1\nword\n");
    QVERIFY(!Dictionary::load(write(QStringLiteral("odd.aff"), "SET KLINGON-7\n")));
}

void TestSpelling::aCheckerMayGoWhileItReads()
{
    auto spelling = std::make_unique<SpellChecker>(*m_session);
    spelling->load(writeDictionary("UTF-8"), {});
    spelling.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void TestSpelling::theGermanDictionaryIsFound()
{
    QVERIFY(dictionaryfiles::germanIn({m_folder->path()}).isEmpty());
    write(QStringLiteral("de_AT.aff"), {});
    QVERIFY(dictionaryfiles::germanIn({m_folder->path()}).endsWith(QStringLiteral("de_AT.aff")));
    write(QStringLiteral("de_DE_frami.aff"), {});
    QVERIFY(dictionaryfiles::germanIn({m_folder->filePath(QStringLiteral("none")), m_folder->path()})
                .endsWith(QStringLiteral("de_DE_frami.aff")));
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
