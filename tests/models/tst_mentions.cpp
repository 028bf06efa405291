// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/mentions.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>

#include <algorithm>

using namespace testsession;

namespace {

enum class Naming { None, Perhaps, Sure };

} // namespace

Q_DECLARE_METATYPE(Naming)

/// Which texts of a file name a person, however they are written.
class TestMentions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void textNames_data();
    void textNames();
    void nobodyIsHiddenByManyThatAreAlike();
    void contactsAreFound_data();
    void contactsAreFound();
    void contactsOfSeveralAreNobodys();
    void addressesOfAnOrganisationAreItsOwn_data();
    void addressesOfAnOrganisationAreItsOwn();
    void numbersOfANamesakeAreTheirOwn();
    void namesakesInOneFieldMayBeMeant();
    void longerNamesOfOthersAreTheirs();
    void othersOfTheSameSurnameAreToldApart_data();
    void othersOfTheSameSurnameAreToldApart();

private:
    Record addPerson(const QString &given, const QString &family, const QString &phone = {}) const;
    void addMeasure(const QString &title) const
    {
        addRecord(*m_session, names::measure, {{names::title.toString(), title}});
    }
    QList<mentions::Mention> mentionsOf(const Record &person) const;
    Naming naming(const Record &person) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestMentions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestMentions::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

Record TestMentions::addPerson(const QString &given, const QString &family, const QString &phone) const
{
    return addRecord(*m_session, names::person,
                     {{names::givenName.toString(), given},
                      {names::familyName.toString(), family},
                      {names::phone.toString(), phone}});
}

QList<mentions::Mention> TestMentions::mentionsOf(const Record &person) const
{
    const auto words = personerasure::words(m_session->reader(), person.id());
    const auto found = words ? mentions::find(m_session->reader(), *words, person.id())
                             : Result<QList<mentions::Mention>>(words.error());
    if (!found)
        qFatal("%s", qPrintable(found.error().text));
    return *found;
}

Naming TestMentions::naming(const Record &person) const
{
    QList<mentions::Mention> found = mentionsOf(person);
    // That others are called so is another matter.
    found.removeIf([](const mentions::Mention &mention) { return mention.table == names::person; });
    if (found.isEmpty())
        return Naming::None;
    return found.constFirst().place.isSure ? Naming::Sure : Naming::Perhaps;
}

void TestMentions::textNames_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Naming>("expected");
    const auto row = [](const char *given, const char *family, const char *text, Naming expected) {
        QTest::newRow(text) << QString::fromUtf8(given) << QString::fromUtf8(family)
                            << QString::fromUtf8(text) << expected;
    };
    const auto *const family = "Müller-Lüdenscheidt";
    row("Ute", family, "Ute Müller Lüdenscheidt", Naming::Sure);
    row("Ute", family, "Frau Müller- Lüdenscheidt", Naming::Sure);
    row("Ute", family, "Müller–Lüdenscheidt", Naming::Sure);
    row("Ute", family, "bei MUELLER-LUEDENSCHEIDT", Naming::Sure);
    row("Ute", family, "Frau Müller", Naming::Perhaps);
    row("Ute", family, "Frau Lüdenscheidts Idee", Naming::Perhaps);
    row("Ute", family, "Ute Müller", Naming::Perhaps);
    row("Ute", family, "Müller kommt", Naming::None);
    row("Zoe", "O'Neill", "Zoe O’Neill", Naming::Sure);
    row("Zoe", "O'Neill", "Frau O’Neill sagt", Naming::Sure);
    row("Zoe", "O'Neill", "Zoe ONeill", Naming::Sure);
    row("Zoe", "Neill", "Frau Ne\u00ADill", Naming::Sure);
    row("Zoe", "Neill", "\u200BFrau Neill\uFEFF", Naming::Sure);
    row("Zoe", "Neill", "Zoe und Max Neill", Naming::Sure);
    row("Zoe", "Neill", "ZoeNeill2024.jpg", Naming::Sure);
    row("Zoe", "Neill", "IMG_zoeneill.jpg", Naming::Sure);
    row("Zoe", "Neill", "www.example.org/zneill", Naming::Perhaps);
    row("Zoe", "Neill", "zneill@example.org", Naming::Perhaps);
    row("Zoe", "Neill", "Frau Neill/Herr Au", Naming::Sure);
    row("Zoe", "Neill", "DrNeill", Naming::Perhaps);
    row("Zoe", "Neill", "Neillstraße", Naming::None);
    row("Zoe", "Au", "bau.example.org", Naming::None);
    const auto *const heide = "von der Heide";
    row("Hanna", heide, "Hanna v.d. Heide", Naming::Sure);
    row("Hanna", heide, "Frau V. D. Heide", Naming::Sure);
    row("Hanna", heide, "Heide, Hanna von der", Naming::Perhaps);
    row("Hanna", heide, "Frau Heide", Naming::Perhaps);
    row("Hanna", heide, "in der Heide", Naming::None);
    row("", "Jan Weber", "Jan Weber", Naming::Sure);
    row("", "Jan Weber", "Herr Weber", Naming::Sure);
    row("", "Weber, Jan", "Jan  Weber", Naming::Sure);
    row("", "Jan Weber", "J. Weber", Naming::Sure);
    row("Jan", "Weber, geb. Koch", "Jan Koch", Naming::Sure);
    row("Jan", "Weber (Vertretung)", "Herr  Weber", Naming::Sure);
    row("Jan", "Weber", "Jan Weber-Koch", Naming::Perhaps);
    row("Jan", "Weber", "Jan Koch-Weber", Naming::Perhaps);
    row("Jan", "Weber", "Frau Koch-Weber", Naming::Perhaps);
    row("Eva", "Jäger zu Lohe", "Frau Jäger", Naming::Perhaps);
    row("Otto", "Graf von Hohenstein", "Herr von Hohenstein", Naming::Sure);
    row("Max", "Dr. Meier", "Max Meier", Naming::Sure);
    row("Xaverine", "Quarz", "Frau X. M. Quarz", Naming::Sure);
    row("Xaverine", "Quarz", "Quarz, X.", Naming::Perhaps);
    row("Lena", "Lang", "Do und Fr lang geöffnet", Naming::Perhaps);
    row("Lena", "Lang", "Lena Lang", Naming::Sure);
    row("Lena", "Lang", "Mo bis Fr. Lang geöffnet", Naming::Perhaps);
    row("Lena", "Lang", "Frau\nLang", Naming::Sure);
    row("Rosa", "Haus", "ein rosa Haus für alle", Naming::Perhaps);
    row("August", "Sommer", "Juli, August, Sommer: Ferienspiele", Naming::Perhaps);
    row("August", "Sommer", "Im August Sommer und Sonne", Naming::Perhaps);
    row("August", "Sommer", "im a. Sommer", Naming::Perhaps);
    row("August", "Sommer", "mit August Sommer", Naming::Sure);
    row("Max", "Gut", "Max gut begleiten", Naming::Perhaps);
    row("Max", "Gut", "mit der Kollegin. Gut war auch", Naming::Perhaps);
    row("Max", "Gut", "mit Kollege Gut", Naming::Sure);
    row("Max", "Gut", "max gut", Naming::Sure);
    row("Max", "Gut", "Moritz und Max gut", Naming::Perhaps);
    row("Peter", "Berg", "Hans-Peter Berg leitet das Haus", Naming::Perhaps);
    row("Peter", "Berg", "Berg, Peter-Hans", Naming::Perhaps);
    row("Peter", "Berg", "Berg, Peter", Naming::Sure);
    row("Peter", "Berg", "Berta Berg, Peter Koch", Naming::Perhaps);
    row("Peter", "Berg", "Tom Berg / Peter Koch", Naming::Perhaps);
    row("Peter", "Berg", "Berta Berg (Peter Koch vertritt sie)", Naming::Perhaps);
    row("Peter", "Berg", "Herr Berg, Peter", Naming::Sure);
    row("Peter", "Berg", "Koch, Anna\nBerg, Peter\nMoos, Tom", Naming::Sure);
    row("Peter", "Berg", "berta berg, peter koch", Naming::Perhaps);
    row("Peter", "Berg", "Am Ende Peter Berg", Naming::Sure);
    row("Klara", "Kind", "Familie kind gerecht", Naming::Perhaps);
    row("Klara", "Kind", "klarakind@awo.example", Naming::Sure);
    row("Eva", "Lu", "https://evaluation.example", Naming::None);
    row("Erna", "Au", "Erna Au", Naming::Sure);
    row("Erna", "Au", "Wir brauchen Frauen", Naming::None);
    row("Erna", "Au", "Ruf 05651/3024711 an", Naming::Sure);
    row("Erna", "Au", "+49 5651 30 24 711", Naming::Sure);
    row("Erna", "Au", "0049 5651 302 4711", Naming::Sure);
    row("Erna", "Au", "00495651 3024711", Naming::Sure);
    row("Erna", "Au", "+49 (0)5651 3024711", Naming::Sure);
    row("Erna", "Au", "Zimmer 12 05651 302-4711", Naming::Sure);
    row("Erna", "Au", "Am 17.06.2024 05651 302-4711, 2. Stock", Naming::Sure);
    row("Erna", "Au", "05651 302-4711 2. Stock", Naming::Sure);
    row("Erna", "Au", "05651 30247", Naming::None);
    row("Erna", "Au", "05651 302 47119", Naming::None);
}

void TestMentions::textNames()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, text);
    QFETCH(Naming, expected);
    const Record person = addPerson(given, family, QStringLiteral("05651 302-4711"));
    addMeasure(text);
    QCOMPARE(naming(person), expected);
}

void TestMentions::nobodyIsHiddenByManyThatAreAlike()
{
    const Record person = addPerson(QStringLiteral("Erna"), QStringLiteral("Jung"));
    addMeasure(QStringLiteral("Frau Jung hat gekündigt"));
    addRecords(*m_session, names::measure, 1'005, [](int i) {
        return QVariantMap{
            {names::title.toString(), QStringLiteral("Treffpunkt %1 für junge Menschen").arg(i)}};
    });
    QCOMPARE(mentionsOf(person).size(), 1);
}

void TestMentions::contactsAreFound_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Naming>("expected");
    const auto row = [](const char *email, const char *phone, const char *text, Naming expected) {
        QTest::newRow(text) << QString::fromUtf8(email) << QString::fromUtf8(phone) << QString::fromUtf8(text)
                            << expected;
    };
    row("-", "-", "Bad Sooden-Allendorf", Naming::None);
    row("keine", "", "es gibt keine Angebote", Naming::None);
    row("a.berg@awo.example", "", "an maria.berg@awo.example", Naming::None);
    row("a.berg@awo.example", "", "an a.berg@awo.example.org", Naming::None);
    row("a.berg@awo.example", "", "Mail: A.Berg@awo.example.", Naming::Sure);
    row("xquarzulme@awo.example", "", "(an xquarzulme@awo.example, bitte)", Naming::Sure);
    row("xquarzulme@awo.example", "", "Mail:xquarzulme@awo.example.", Naming::Sure);
    row("a@awo.example; ak@privat.example", "", "an ak@privat.example", Naming::Sure);
    row("Ä. K. <ak@awo.example>", "", "an ak@awo.example", Naming::Sure);
    row("", "74900", "Etat 74.900 Euro", Naming::None);
    row("", "05651 74900-12 oder mobil 0170 1234567", "ruft 0170 1234567 an", Naming::Sure);
    row("", "05651 74900-12 oder mobil 0170 1234567", "ruft 05651/74900-12 an", Naming::Sure);
    row("", "0170 1234567 / 05651 74900", "ruft 01701234567 an", Naming::Sure);
    row("", "0170 1234567 / 05651 74900", "ruft 05651-74900 an", Naming::Sure);
    row("", "0170 1234567, Zi. 12", "Ruf 0170 1234567", Naming::Sure);
    row("", "0170 1234567 ab 14 Uhr", "Ruf +49 170 1234567", Naming::Sure);
}

void TestMentions::contactsAreFound()
{
    QFETCH(QString, email);
    QFETCH(QString, phone);
    QFETCH(QString, text);
    QFETCH(Naming, expected);
    Record person = addPerson(QStringLiteral("Xenia"), QStringLiteral("Quarzulme"), phone);
    setField(*m_session, person, names::email, email);
    addMeasure(text);
    QCOMPARE(naming(person), expected);
}

void TestMentions::contactsOfSeveralAreNobodys()
{
    const QString number = QStringLiteral("05651 749000");
    const Record person = addPerson(QStringLiteral("Xenia"), QStringLiteral("Quarzulme"), number);
    addMeasure(QStringLiteral("Auskunft unter 05651/749000"));
    QCOMPARE(naming(person), Naming::Sure);
    addRecord(*m_session, names::organisation,
              {{names::name.toString(), QStringLiteral("AWO")}, {names::phone.toString(), number}});
    QCOMPARE(naming(person), Naming::None);
}

void TestMentions::addressesOfAnOrganisationAreItsOwn_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isHers");
    const auto row = [](const char *given, const char *family, const char *email, bool isHers) {
        QTest::newRow(email) << QString::fromUtf8(given) << QString::fromUtf8(family)
                             << QString::fromUtf8(email) << isHers;
    };
    row("Sabine", "Schüler", "schule@sued.example", false);
    row("Beate", "Bürger", "buergerbuero@stadt.example", false);
    row("Klara", "Kind", "kindergarten@awo.example", false);
    row("Wei", "Li", "familienzentrum@awo.example", false);
    row("Karl", "Stark", "stark@verein.example", false);
    row("Sabine", "Schüler", "s.schueler@sued.example", true);
    row("Sabine", "Schüler", "schueler-sabine@sued.example", true);
    row("Sabine", "Schüler", "sschueler@sued.example", true);
    row("Xaverine", "Quarzmüller", "x.quarzm@awo.example", true);
}

void TestMentions::addressesOfAnOrganisationAreItsOwn()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, email);
    QFETCH(bool, isHers);
    const Record person = addPerson(given, family);
    setField(*m_session, person, names::email, email);
    const Record office =
        addRecord(*m_session, names::organisation,
                  {{names::name.toString(), QStringLiteral("Nord")}, {names::email.toString(), email}});
    const auto isSurelyAt = [&](const mentions::Mention &mention) {
        return mention.record == office.id() && mention.place.isSure;
    };
    const auto found = mentionsOf(person);
    QCOMPARE(std::any_of(found.begin(), found.end(), isSurelyAt), isHers);
}

void TestMentions::numbersOfANamesakeAreTheirOwn()
{
    const QString number = QStringLiteral("05651 749000");
    const Record person = addPerson(QStringLiteral("Anna"), QStringLiteral("Müller"), number);
    const Record other = addPerson(QStringLiteral("Anna"), QStringLiteral("Müller"), number);
    const auto found = mentionsOf(person);
    for (const mentions::Mention &mention : found)
        QVERIFY2(mention.record != other.id() || mention.field != names::phone, qPrintable(mention.text));
    addMeasure(QStringLiteral("Auskunft unter 05651/749000"));
    QCOMPARE(naming(person), Naming::None);
}

void TestMentions::namesakesInOneFieldMayBeMeant()
{
    const Record person = addPerson(QStringLiteral("Anna"), QStringLiteral("Zwirnfeld"));
    addPerson({}, QStringLiteral("Anna Zwirnfeld"));
    addPerson({}, QStringLiteral("Zwirnfeld Anna M. AWO"));
    addMeasure(QStringLiteral("Zwirnfeld Anna M. AWO hilft"));
    QVERIFY(naming(person) != Naming::None);
    addMeasure(QStringLiteral("Anna Zwirnfeld hilft"));
    QVERIFY(naming(person) != Naming::None);
}

void TestMentions::longerNamesOfOthersAreTheirs()
{
    const Record huber = addPerson(QStringLiteral("Anna"), QStringLiteral("Huber"));
    addPerson(QStringLiteral("Anna"), QStringLiteral("Huber-Schmidt"));
    addPerson(QStringLiteral("Anna"), QStringLiteral("von Huber"));
    addMeasure(QStringLiteral("Anna Huber-Schmidt leitet, Frau v. Huber hilft"));
    QCOMPARE(naming(huber), Naming::None);
    addMeasure(QStringLiteral("Anna Huber hilft"));
    QCOMPARE(naming(huber), Naming::Sure);
}

void TestMentions::othersOfTheSameSurnameAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Naming>("expected");
    QTest::newRow("her") << QStringLiteral("Anna Müller kommt") << Naming::Sure;
    QTest::newRow("her, turned") << QStringLiteral("Müller, Anna") << Naming::Sure;
    QTest::newRow("the other") << QStringLiteral("Berta Müller ist krank") << Naming::None;
    QTest::newRow("the other, turned") << QStringLiteral("Müller, Berta") << Naming::None;
    QTest::newRow("either") << QStringLiteral("Frau Müller hat Schulden") << Naming::Perhaps;
}

void TestMentions::othersOfTheSameSurnameAreToldApart()
{
    QFETCH(QString, text);
    QFETCH(Naming, expected);
    const Record anna = addPerson(QStringLiteral("Anna"), QStringLiteral("Müller"));
    addPerson(QStringLiteral("Berta"), QStringLiteral("Müller"));
    addMeasure(text);
    QCOMPARE(naming(anna), expected);
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
