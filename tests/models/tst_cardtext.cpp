// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/cardtext.h"
#include "models/schema/schema.h"

#include <QTest>

namespace {

const RecordId awo = RecordId::create();
const RecordId vhs = RecordId::create();
const RecordId town = RecordId::create();
const RecordId leisure = RecordId::create();
const RecordId housing = RecordId::create();

const NameList &organisations()
{
    static const NameList list(
        {{awo, QStringLiteral("AWO Kreisverband Werra-Meißner e. V."), QStringLiteral("AWO")},
         {vhs, QStringLiteral("Volkshochschule (VHS)"), {}},
         {town, QStringLiteral("Stadt Wanfried"), {}}});
    return list;
}

const NameList &themes()
{
    static const NameList list(
        {{leisure, QStringLiteral("Freizeit"), {}}, {housing, QStringLiteral("Verrückt – na und!"), {}}});
    return list;
}

const MentionedNames &names()
{
    static const MentionedNames both{organisations(), themes()};
    return both;
}

QStringList namesOf(const QList<CardText::Mention> &mentions)
{
    QStringList list;
    for (const CardText::Mention &mention : mentions)
        list.append(mention.name + (mention.id.isNull() ? QStringLiteral(" (new)") : QString()));
    return list;
}

} // namespace

class TestCardText : public QObject
{
    Q_OBJECT

private slots:
    void signsAreRead_data();
    void signsAreRead();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void aMentionWithinTheSentenceIsWrittenThereAgain();
    void marksAreTypedAndTakenAway_data();
    void marksAreTypedAndTakenAway();
    void namesAreFoundInsideWordsBestFirst();
    void caseAndAccentsDoNotCountInNames();
};

void TestCardText::signsAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QStringList>("organisations");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char *what, const char *line, const char *wording,
                        const QStringList &mentioned = {}, const char *theme = "", const char *marks = "") {
        QTest::newRow(what) << QString::fromUtf8(line) << QString::fromUtf8(wording) << mentioned
                            << QString::fromUtf8(theme) << QString::fromLatin1(marks);
    };
    const QString club = QStringLiteral("AWO Kreisverband Werra-Meißner e. V.");
    row("plain", " Mehr Busse ", "Mehr Busse");
    row("at the end it is a label", "Mehr Busse @Stadt Wanfried", "Mehr Busse", {"Stadt Wanfried"});
    row("after a word that asks for one it is a word", "Gut läuft es mit @Stadt Wanfried",
        "Gut läuft es mit Stadt Wanfried", {"Stadt Wanfried"});
    row("two spaces end the sentence", "Der Bus fällt aus  @Stadt Wanfried !", "Der Bus fällt aus",
        {"Stadt Wanfried"}, "", "key");
    row("in the sentence it is a word", "Die @Stadt Wanfried plant", "Die Stadt Wanfried plant",
        {"Stadt Wanfried"});
    row("short name", "Die @AWO hilft", "Die AWO hilft", {club});
    row("the longest name counts", "Danke @AWO Kreisverband Werra-Meißner e. V.", "Danke", {club});
    row("case does not count", "Danke @stadt wanfried", "Danke", {"Stadt Wanfried"});
    row("no longer word", "Die @AWOs helfen", "Die @AWOs helfen");
    row("unknown name", "Die @Feuerwehr hilft", "Die @Feuerwehr hilft");
    row("mail address", "an a@AWO schreiben", "an a@AWO schreiben");
    row("in brackets", "Kurse (@AWO) fehlen", "Kurse (AWO) fehlen", {club});
    row("nothing but a mention", "@Stadt Wanfried", "Stadt Wanfried", {"Stadt Wanfried"});
    row("two labels", "Kurse @AWO @Stadt Wanfried", "Kurse", {club, "Stadt Wanfried"});
    row("twice the same", "Die @AWO hilft @AWO", "Die AWO hilft", {club});
    row("new organisation", "Kurse @„Verein der Freunde“", "Kurse", {"Verein der Freunde (new)"});
    row("new in the sentence", "Der @\"Verein der Freunde\" hilft", "Der Verein der Freunde hilft",
        {"Verein der Freunde (new)"});
    row("quoted but known", "Kurse @„stadt wanfried“", "Kurse", {"Stadt Wanfried"});
    row("quotes still open", "Kurse @„Verein der", "Kurse @„Verein der");
    row("theme", "Mehr Spielplätze #Freizeit", "Mehr Spielplätze", {}, "Freizeit");
    row("theme as a word", "Mehr #Freizeit für alle", "Mehr Freizeit für alle", {}, "Freizeit");
    row("new theme", "Mehr Spielplätze #„Draußen“", "Mehr Spielplätze", {}, "Draußen (new)");
    row("a second theme stays", "Platz #Freizeit #„Draußen“", "Platz #Freizeit", {}, "Draußen (new)");
    row("a number is no theme", "Platz #1", "Platz #1");
    row("theme with an exclamation mark", "Projekt #Verrückt – na und!", "Projekt", {}, "Verrückt – na und!");
    row("key message", "Mehr Busse!", "Mehr Busse", {}, "", "key");
    row("key message on its own", "Mehr Busse !", "Mehr Busse", {}, "", "key");
    row("exclamation mark", "Mehr Busse!!", "Mehr Busse!");
    row("exclamation mark and key message", "Mehr Busse! !", "Mehr Busse!", {}, "", "key");
    row("exclamation mark inside", "Halt! Mehr Busse", "Halt! Mehr Busse");
    row("key message after a label", "Busse @AWO!", "Busse", {club}, "", "key");
    row("label after a key message", "Busse ! @AWO", "Busse", {club}, "", "key");
    row("exclamation mark before a label", "Busse! @AWO", "Busse!", {club});
    row("unclear", "Mehr Busse ??", "Mehr Busse", {}, "", "unclear");
    row("a question is not unclear", "Mehr Busse??", "Mehr Busse??");
    row("everything", "Mehr Busse #Freizeit @AWO ?? !", "Mehr Busse", {club}, "Freizeit", "key unclear");
    row("only a sign", "!", "!");
    row("two lines", "Mehr\nBusse\n@AWO", "Mehr\nBusse", {club});
    row("empty", "  ", "");
}

void TestCardText::signsAreRead()
{
    QFETCH(QString, line);
    const CardText card = cardtext::read(line, names());
    QTEST(card.wording, "wording");
    QTEST(namesOf(card.organisations), "organisations");
    QTEST(card.theme ? namesOf({*card.theme}).constFirst() : QString(), "theme");
    QStringList marks;
    if (card.isKeyMessage)
        marks.append(QStringLiteral("key"));
    if (card.isUnclear)
        marks.append(QStringLiteral("unclear"));
    QTEST(marks.join(u' '), "marks");
}

void TestCardText::whatIsWrittenIsReadAgain_data()
{
    signsAreRead_data();
}

void TestCardText::whatIsWrittenIsReadAgain()
{
    QFETCH(QString, line);
    const CardText card = cardtext::read(line, names());
    const QString written = cardtext::write(card, names());
    const CardText again = cardtext::read(written, names());
    QVERIFY2(again == card, qPrintable(written));
}

void TestCardText::aMentionWithinTheSentenceIsWrittenThereAgain()
{
    const QString line = QStringLiteral("Die @Stadt Wanfried plant #Freizeit !");
    QCOMPARE(cardtext::write(cardtext::read(line, names()), names()), line);
}

void TestCardText::marksAreTypedAndTakenAway_data()
{
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("with");
    QTest::newRow("plain") << QStringLiteral("Busse") << QStringLiteral("Busse !");
    QTest::newRow("after a label") << QStringLiteral("Busse @AWO") << QStringLiteral("Busse @AWO !");
    QTest::newRow("beside the other mark") << QStringLiteral("Busse ??") << QStringLiteral("Busse ?? !");
}

void TestCardText::marksAreTypedAndTakenAway()
{
    QFETCH(QString, without);
    QFETCH(QString, with);
    QCOMPARE(cardtext::withKeyMessage(without, true, names()), with);
    QCOMPARE(cardtext::withKeyMessage(with, true, names()), with);
    QCOMPARE(cardtext::withKeyMessage(with, false, names()), without);
    const QString unclear = cardtext::withUnclear(with, true, names());
    QVERIFY(cardtext::read(unclear, names()).isUnclear);
    QVERIFY(!cardtext::read(cardtext::withUnclear(unclear, false, names()), names()).isUnclear);
    QVERIFY(cardtext::read(cardtext::withUnclear(unclear, false, names()), names()).isKeyMessage);
}

void TestCardText::namesAreFoundInsideWordsBestFirst()
{
    const NameList list({{RecordId::create(), QStringLiteral("Volkshochschule"), {}},
                         {RecordId::create(), QStringLiteral("Hochschule Fulda"), {}},
                         {RecordId::create(), QStringLiteral("Die Hochschulgruppe"), {}}});
    QStringList found;
    for (const NameList::Name &name : list.matching(QStringLiteral("hochschul"), 9))
        found.append(name.name);
    QCOMPARE(found, QStringList({"Hochschule Fulda", "Die Hochschulgruppe", "Volkshochschule"}));
    QCOMPARE(list.matching(QStringLiteral("hochschul"), 2).size(), 2);
    QCOMPARE(list.matching({}, 9).size(), 3);
}

void TestCardText::caseAndAccentsDoNotCountInNames()
{
    for (const char *typed : {"meissner", "MEIßNER", "Meißner"})
        QCOMPARE(organisations().matching(QString::fromUtf8(typed), 9).value(0).id, awo);
    QCOMPARE(organisations().matching(QStringLiteral("vhs"), 9).value(0).id, vhs);
}

QTEST_GUILESS_MAIN(TestCardText)
#include "tst_cardtext.moc"
