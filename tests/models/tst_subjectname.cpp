// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/halftyped.h"
#include "models/schema/names.h"
#include "tests/models/subjecttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace testsession;

/// What a person is told of the texts, pictures and steps that bear their name, and not of those that bear
/// somebody else's.
class TestSubjectName : public SubjectTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void textsAreListedSureOnesApart();
    void earlierWordingsAreListed();
    void surnamesOfOthersAreNoTexts();
    void draftsAreListed();
    void ownStepsAreCounted();
    void somebodyElseWithTheSurnameIsNoAuthor_data();
    void somebodyElseWithTheSurnameIsNoAuthor();
    void textsAboutSomebodyElseWithTheSurnameAreNotListed();
    void picturesThatNameThePersonAreTold_data();
    void picturesThatNameThePersonAreTold();
};

void TestSubjectName::textsAreListedSureOnesApart()
{
    setField(*m_session, *m_person, names::familyName, QStringLiteral("Ulme"));
    addContribution(QStringLiteral("Xenia Ulme kennt alle"));
    addContribution(QStringLiteral("Bei der Ulme fragen"));
    addContribution(QStringLiteral("Mehr Angebote"));
    const QJsonArray texts = json().value(u"texts").toArray();
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.at(0)[u"sure"].toBool());
    QVERIFY(!texts.at(1)[u"sure"].toBool());
    QCOMPARE(texts.at(0)[u"passage"].toString(), QStringLiteral("Xenia Ulme kennt alle"));
    const QString told = text();
    const auto sure = told.indexOf(QStringLiteral("Texts that surely name the person"));
    const auto perhaps = told.indexOf(QStringLiteral("Texts that may name the person"));
    QVERIFY2(sure > 0 && perhaps > sure, qPrintable(told));
    QVERIFY(told.indexOf(QStringLiteral("kennt alle")) > sure);
    QVERIFY(told.indexOf(QStringLiteral("Bei der Ulme fragen")) > perhaps);
    QVERIFY(told.contains(QStringLiteral("Contribution, Ost, Text")));
    QVERIFY(told.contains(QStringLiteral("Note for the office")));
}

void TestSubjectName::earlierWordingsAreListed()
{
    const Record changed = addContribution(QStringLiteral("Frau Quarz-Ulme hat Ideen"));
    setField(*m_session, changed, names::text, QStringLiteral("Jemand hat Ideen"));
    const Record removed = addContribution(QStringLiteral("Frau Quarz-Ulme hat Zeit"));
    QVERIFY(m_session->apply(edits::remove(removed)));
    addContribution(QStringLiteral("Frau Quarz-Ulme hat Mut"));
    QStringList past;
    const QJsonArray texts = json().value(u"texts").toArray();
    for (const QJsonValue &found : texts) {
        if (found[u"past"].toBool())
            past.append(found[u"passage"].toString());
    }
    past.sort();
    QCOMPARE(past, QStringList({QStringLiteral("Frau Quarz-Ulme hat Ideen"),
                                QStringLiteral("Frau Quarz-Ulme hat Zeit")}));
    QCOMPARE(texts.size(), 3);
    QVERIFY2(text().contains(QStringLiteral("Contribution, Ost, Text, earlier wording")), qPrintable(text()));
}

void TestSubjectName::surnamesOfOthersAreNoTexts()
{
    addOther({{key(names::familyName), familyName}, {key(names::note), QStringLiteral("Frau Quarz-Ulme")}});
    const QJsonArray texts = json().value(u"texts").toArray();
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.at(0)[u"field"].toString(), key(names::note));
    QCOMPARE(texts.at(0)[u"title"].toString(), QStringLiteral("another person"));
    QVERIFY(!text().contains(stranger));
}

void TestSubjectName::draftsAreListed()
{
    const HalfTypedCard card{m_conference->id(), m_question->id(), {}, {}};
    QVERIFY(m_session->setDraft(card.key(), QStringLiteral("Frau Quarz-Ulme will")));
    QCOMPARE(json().value(u"drafts").toArray().size(), 1);
    QVERIFY(text().contains(QStringLiteral("Frau Quarz-Ulme will")));
}

void TestSubjectName::ownStepsAreCounted()
{
    QVERIFY(!text().contains(QStringLiteral("Steps made by the person")));
    m_session->setAuthor(QStringLiteral("Dr. Xenia Quarz-Ulme"));
    addContribution(QStringLiteral("Mehr Angebote"));
    addContribution(QStringLiteral("Mehr Zeit"));
    m_session->setAuthor(QStringLiteral("Thorwald Berg"));
    addContribution(QStringLiteral("Mehr Geld"));
    QVERIFY2(text().contains(QStringLiteral("author of 2 step(s)")), qPrintable(text()));
    QVERIFY(!text().contains(QStringLiteral("Mehr Angebote")));
    const QJsonObject steps = json().value(u"steps-made").toObject();
    QCOMPARE(steps.value(u"count").toInt(), 2);
    QVERIFY(steps.value(u"first").toString() <= steps.value(u"last").toString());
}

void TestSubjectName::somebodyElseWithTheSurnameIsNoAuthor_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("in full") << QStringLiteral("Xenia Quarz-Ulme") << true;
    QTest::newRow("the surname first") << QStringLiteral("Quarz-Ulme, Xenia") << true;
    QTest::newRow("with a title") << QStringLiteral("Frau Dr. Xenia Quarz-Ulme") << true;
    QTest::newRow("another given name") << QStringLiteral("Thorwald Quarz-Ulme") << false;
    QTest::newRow("a longer surname") << QStringLiteral("Xenia Quarz-Ulme-Berg") << false;
}

void TestSubjectName::somebodyElseWithTheSurnameIsNoAuthor()
{
    QFETCH(const QString, author);
    QFETCH(const bool, isPerson);
    m_session->setAuthor(author);
    setField(*m_session, *m_person, names::function, QStringLiteral("Leitung"));
    QCOMPARE(text().contains(author), isPerson);
    QCOMPARE(QString::fromUtf8(QJsonDocument(json()).toJson()).contains(author), isPerson);
}

void TestSubjectName::textsAboutSomebodyElseWithTheSurnameAreNotListed()
{
    addOther({{key(names::familyName), familyName}});
    const Record changed = addContribution(QStringLiteral("Früher war Thorwald Quarz-Ulme krank"));
    setField(*m_session, changed, names::text, QStringLiteral("Frau Quarz-Ulme hilft"));
    addContribution(QStringLiteral("Thorwald Quarz-Ulme ist krank"));
    const HalfTypedCard card{m_conference->id(), m_question->id(), {}, {}};
    QVERIFY(m_session->setDraft(card.key(), QStringLiteral("Thorwald Quarz-Ulme will")));
    QStringList passages;
    for (const QJsonValue &found : json().value(u"texts").toArray())
        passages.append(found[u"passage"].toString());
    QCOMPARE(passages, QStringList(QStringLiteral("Frau Quarz-Ulme hilft")));
    QCOMPARE(json().value(u"drafts").toArray().size(), 0);
    QVERIFY(!text().contains(QStringLiteral("krank")));
}

void TestSubjectName::picturesThatNameThePersonAreTold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isTold");
    const QString name = QStringLiteral("Xenia ") + familyName;
    QTest::newRow("caption") << key(names::caption) << name + QStringLiteral(" im Saal") << true;
    QTest::newRow("description") << key(names::altText) << QStringLiteral("Frau ") + familyName << true;
    QTest::newRow("file name") << key(names::fileName) << QStringLiteral("Xenia_Quarz-Ulme.jpg") << true;
    QTest::newRow("somebody else") << key(names::caption) << QStringLiteral("Thorwald Berg") << false;
}

void TestSubjectName::picturesThatNameThePersonAreTold()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const bool, isTold);
    addRecord(*m_session, names::picture,
              {{key(names::conference), reference(*m_conference)},
               {key(names::kind), QStringLiteral("portrait")},
               {key(names::consent), QStringLiteral("given")},
               {key(names::publish), true},
               {key(names::takenOn), QDate(2024, 6, 17)},
               {key(names::data), QByteArray("bytes")},
               {field, value}});
    const QJsonArray pictures = json().value(u"pictures").toArray();
    QCOMPARE(pictures.size(), isTold ? 1 : 0);
    const QString told = text();
    QCOMPARE(told.contains(QStringLiteral("Art. 15(3)")), isTold);
    QCOMPARE(told.contains(QStringLiteral("Portrait")), isTold);
    if (!isTold)
        return;
    const QJsonObject picture = pictures.at(0).toObject();
    QCOMPARE(picture.value(u"kind").toString(), QStringLiteral("portrait"));
    QCOMPARE(picture.value(u"taken-on").toString(), QStringLiteral("2024-06-17"));
    QCOMPARE(picture.value(u"publish").toBool(), true);
    QCOMPARE(picture.value(u"consent").toString(), QStringLiteral("given"));
    QVERIFY(!picture.contains(u"data"));
}

QTEST_MAIN(TestSubjectName)
#include "tst_subjectname.moc"
