// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/cards.h"
#include "models/conference/clustering.h"
#include "models/conference/dotcount.h"
#include "models/conference/nearduplicates.h"
#include "models/items/nearduplicatemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace testsession;

/// What is done with the cards of a board, without a window.
class TestClustering : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cardsGoBehindThoseOfTheTheme();
    void aCardBetweenTwoMovesNoOtherWhereThereIsRoom();
    void onlyWhoMustGivesWay();
    void aNewThemeTakesTheCardsAndWaitsForItsName();
    void aThemeThatIsRemovedKeepsItsCards();
    void joinedCardsKeepWordingsAndAddDots();
    void joinedCardsMoveTogether();
    void whatWasJoinedCanBeSeparated();
    void circlesOfJoinedCardsStandAlone();
    void stepsSayWhatWasDone();
    void statementsThatSayTheSameArePairs();
    void ofManyPairsTheLikestAreKept();
    void pairsThatAreKeptApartStayApart();
    void thousandsOfCardsAlikeHoldNobodyUp();
    void dotsAreCountedAgainstThePlan();
    void noLimitWithoutPlanOrPeople();

private:
    Record addCard(const QString &text, const QVariantMap &more = {});
    Record addTheme(const QString &name);
    void apply(const Result<ChangeSet> &changes) { QVERIFY(m_session->apply(changes.value())); }
    QStringList texts(const RecordId &theme = {}) const;
    QList<Card> allCards() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
};

void TestClustering::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_question = addRecord(*m_session, names::question,
                           {{names::conference.toString(), reference(*m_conference)},
                            {names::wording.toString(), QStringLiteral("What is good?")},
                            {names::shortName.toString(), QStringLiteral("Good")}});
}

Record TestClustering::addCard(const QString &text, const QVariantMap &more)
{
    QVariantMap values{{names::conference.toString(), reference(*m_conference)},
                       {names::question.toString(), reference(*m_question)},
                       {names::text.toString(), text}};
    values.insert(more);
    return addRecord(*m_session, names::contribution, values);
}

Record TestClustering::addTheme(const QString &name)
{
    return addRecord(*m_session, names::theme,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), reference(*m_question)},
                      {names::name.toString(), name}});
}

QList<Card> TestClustering::allCards() const
{
    const auto records = m_session->reader().records(RecordQuery::all(names::contribution));
    return cards::gathered(records.value());
}

QStringList TestClustering::texts(const RecordId &theme) const
{
    QStringList texts;
    for (const Card &card : allCards()) {
        if (card.contribution.reference(names::theme) == theme)
            texts.append(card.contribution.text(names::text));
    }
    return texts;
}

void TestClustering::cardsGoBehindThoseOfTheTheme()
{
    const Record theme = addTheme(QStringLiteral("Clubs"));
    const Record a = addCard(QStringLiteral("a"));
    const Record b = addCard(QStringLiteral("b"));
    const Record c = addCard(QStringLiteral("c"));
    apply(clustering::place(m_session->reader(), {c.id()}, theme.id()));
    apply(clustering::place(m_session->reader(), {b.id(), a.id()}, theme.id()));
    QCOMPARE(texts(theme.id()), QStringList({"c", "b", "a"}));
    QVERIFY(texts().isEmpty());
    apply(clustering::place(m_session->reader(), {b.id()}, {}));
    QCOMPARE(texts(), QStringList({"b"}));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(texts(), QStringList({"a", "b"}));
}

void TestClustering::aCardBetweenTwoMovesNoOtherWhereThereIsRoom()
{
    addCard(QStringLiteral("a"), {{names::position.toString(), 10LL}});
    const Record b = addCard(QStringLiteral("b"), {{names::position.toString(), 20LL}});
    const Record c = addCard(QStringLiteral("c"), {{names::position.toString(), 30LL}});
    const auto changes = clustering::place(m_session->reader(), {c.id()}, {}, b.id());
    QCOMPARE(changes->rows.size(), 1);
    apply(changes);
    QCOMPARE(texts(), QStringList({"a", "c", "b"}));
}

void TestClustering::onlyWhoMustGivesWay()
{
    addCard(QStringLiteral("a"), {{names::position.toString(), 1LL}});
    const Record b = addCard(QStringLiteral("b"), {{names::position.toString(), 2LL}});
    addCard(QStringLiteral("c"), {{names::position.toString(), 3LL}});
    addCard(QStringLiteral("d"), {{names::position.toString(), 40LL}});
    const Record e = addCard(QStringLiteral("e"), {{names::position.toString(), 50LL}});
    const auto changes = clustering::place(m_session->reader(), {e.id()}, {}, b.id());
    QCOMPARE(changes->rows.size(), 3);
    apply(changes);
    QCOMPARE(texts(), QStringList({"a", "e", "b", "c", "d"}));
}

void TestClustering::aNewThemeTakesTheCardsAndWaitsForItsName()
{
    const Record a = addCard(QStringLiteral("a"));
    apply(clustering::gather(*m_session, m_question->id(), {a.id()}));
    apply(clustering::gather(*m_session, m_question->id(), {}));
    const auto themes = m_session->reader().records(RecordQuery::all(names::theme));
    QCOMPARE(themes->size(), 2);
    QCOMPARE(themes->first().text(names::name), QStringLiteral("Theme 1"));
    QCOMPARE(themes->last().text(names::name), QStringLiteral("Theme 2"));
    QVERIFY(clustering::isUnnamed(themes->first()));
    QVERIFY(!clustering::isUnnamed(addTheme(QStringLiteral("Theme of clubs"))));
    QCOMPARE(texts(themes->first().id()), QStringList({"a"}));
    QVERIFY(m_session->undoNewest(3));
    QCOMPARE(texts(), QStringList({"a"}));
}

void TestClustering::aThemeThatIsRemovedKeepsItsCards()
{
    const Record theme = addTheme(QStringLiteral("Clubs"));
    addCard(QStringLiteral("a"), {{names::theme.toString(), reference(theme)}});
    apply(clustering::dissolve(m_session->reader(), theme.id()));
    QCOMPARE(texts(), QStringList({"a"}));
    QVERIFY(m_session->undo());
    QCOMPARE(texts(theme.id()), QStringList({"a"}));
}

void TestClustering::joinedCardsKeepWordingsAndAddDots()
{
    const Record theme = addTheme(QStringLiteral("Clubs"));
    const Record a = addCard(QStringLiteral("a"), {{names::dots.toString(), 3LL}});
    const Record b = addCard(QStringLiteral("b"), {{names::dots.toString(), 4LL}});
    const Record c = addCard(QStringLiteral("c"), {{names::theme.toString(), reference(theme)}});
    apply(clustering::join(m_session->reader(), a.id(), {b.id()}));
    QCOMPARE(allCards().size(), 2);
    QCOMPARE(allCards().constFirst().dots(), 7);
    // A card that others were joined to brings them along.
    apply(clustering::join(m_session->reader(), c.id(), {a.id()}));
    QCOMPARE(allCards().size(), 1);
    const Card card = allCards().constFirst();
    QCOMPARE(card.contribution.text(names::text), QStringLiteral("c"));
    QCOMPARE(card.joined.size(), 2);
    QCOMPARE(card.joined.constLast().reference(names::duplicateOf), c.id());
    QCOMPARE(card.joined.constLast().reference(names::theme), theme.id());
    QCOMPARE(cards::weight(theme, {card}), 7);
}

void TestClustering::joinedCardsMoveTogether()
{
    const Record theme = addTheme(QStringLiteral("Clubs"));
    const Record a = addCard(QStringLiteral("a"));
    const Record b = addCard(QStringLiteral("b"));
    apply(clustering::join(m_session->reader(), a.id(), {b.id()}));
    apply(clustering::place(m_session->reader(), {a.id()}, theme.id()));
    QCOMPARE(stored(*m_session, b).reference(names::theme), theme.id());
}

void TestClustering::whatWasJoinedCanBeSeparated()
{
    const Record a = addCard(QStringLiteral("a"));
    const Record b = addCard(QStringLiteral("b"));
    apply(clustering::join(m_session->reader(), a.id(), {b.id()}));
    apply(clustering::separate(m_session->reader(), a.id()));
    QCOMPARE(texts(), QStringList({"a", "b"}));
}

void TestClustering::circlesOfJoinedCardsStandAlone()
{
    Record a = addCard(QStringLiteral("a"));
    Record b = addCard(QStringLiteral("b"));
    a.set(names::duplicateOf, reference(b));
    b.set(names::duplicateOf, reference(a));
    QCOMPARE(cards::gathered({a, b}).size(), 2);
}

void TestClustering::stepsSayWhatWasDone()
{
    const Record theme = addTheme(QStringLiteral("Clubs"));
    const Record a = addCard(QStringLiteral("a"));
    const Record b = addCard(QStringLiteral("b"));
    const auto put = clustering::place(m_session->reader(), {a.id()}, theme.id());
    QVERIFY(put->label.contains(QStringLiteral("Clubs")));
    apply(put);
    QCOMPARE(clustering::place(m_session->reader(), {b.id()}, {})->label, QStringLiteral("Reorder cards"));
    QVERIFY(clustering::gather(*m_session, m_question->id(), {b.id()})
                ->label.contains(QStringLiteral("Theme 1")));
}

void TestClustering::statementsThatSayTheSameArePairs()
{
    const LikePairs found = nearduplicates::among({QStringLiteral("Offene Freizeitangebote für Kinder"),
                                                   QStringLiteral("Begleitetes Wohnen"),
                                                   QStringLiteral("offene FREIZEITANGEBOTE fuer Kinder!")});
    QCOMPARE(found.count, 1);
    QCOMPARE(found.likest.size(), 1);
    QCOMPARE(found.likest.constFirst().first, 0);
    QCOMPARE(found.likest.constFirst().second, 2);
    QVERIFY(found.likest.constFirst().likeness > 0.8);
}

void TestClustering::ofManyPairsTheLikestAreKept()
{
    const QStringList texts{QStringLiteral("Mehr Busse am Abend"),
                            QStringLiteral("Mehr Busse am Abend bitte"),
                            QStringLiteral("Mehr Busse am Abend"), QStringLiteral("mehr Busse, am Abend")};
    QCOMPARE(nearduplicates::among(texts).likest.size(), 6);
    const LikePairs found = nearduplicates::among(texts, {2, {{0, 2}}, {}});
    QCOMPARE(found.count, 5);
    QCOMPARE(found.likest.size(), 2);
    QCOMPARE(found.likest.constFirst().first, 0);
    QCOMPARE(found.likest.constFirst().second, 3);
    QCOMPARE(found.likest.constLast().first, 2);
    QCOMPARE(found.likest.constLast().second, 3);
    QVERIFY(nearduplicates::among(texts, {2, {}, [] { return true; }}).likest.isEmpty());
}

void TestClustering::pairsThatAreKeptApartStayApart()
{
    addCard(QStringLiteral("Offene Freizeitangebote für Kinder"));
    addCard(QStringLiteral("Offene Freizeitangebote für Kinder"));
    NearDuplicateModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCards(allCards());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Offene Freizeitangebote für Kinder"));
    model.keepApart(0);
    addCard(QStringLiteral("Freizeitangebote für Kinder"));
    QList<Card> cards = allCards();
    model.setCards(cards);
    QTRY_COMPARE(model.rowCount(), 2);
    std::reverse(cards.begin(), cards.end());
    QSignalSpy found(&model, &QAbstractItemModel::modelReset);
    model.setCards(cards);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    // A card that reads differently is in no pair until it was looked at again.
    setField(*m_session, cards.constFirst().contribution, names::text, QStringLiteral("Wohnen"));
    model.setCards(allCards());
    QCOMPARE(model.rowCount(), 0);
}

void TestClustering::thousandsOfCardsAlikeHoldNobodyUp()
{
    addRecords(*m_session, names::contribution, 5'000, [&](int i) {
        return QVariantMap{{names::conference.toString(), reference(*m_conference)},
                           {names::question.toString(), reference(*m_question)},
                           {names::text.toString(), QStringLiteral("Zeile mit Gedanken %1").arg(i)}};
    });
    const QList<Card> cards = allCards();
    NearDuplicateModel model;
    QElapsedTimer waiting;
    waiting.start();
    model.setCards(cards);
    // What is no longer wanted is not searched to its end.
    model.setCards(cards);
    QVERIFY2(waiting.elapsed() < 500, qPrintable(QString::number(waiting.elapsed())));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), static_cast<int>(NearDuplicateModel::mostPairs), 60'000);
    QCOMPARE(model.rowCount() + model.moreCount(), 5'000LL * 4'999 / 2);
    while (model.rowCount() > 1)
        model.keepApart(0);
    model.keepApart(0);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), static_cast<int>(NearDuplicateModel::mostPairs), 60'000);
}

void TestClustering::dotsAreCountedAgainstThePlan()
{
    setField(*m_session, *m_conference, names::dotsPerPerson, 3LL);
    setField(*m_session, *m_conference, names::dotsPerTheme, 1LL);
    addRecord(*m_session, names::participation,
              {{names::conference.toString(), reference(*m_conference)},
               {names::organisation.toString(),
                reference(addRecord(*m_session, names::organisation,
                                    {{names::name.toString(), QStringLiteral("School")}}))},
               {names::headCount.toString(), 10LL},
               {names::status.toString(), QStringLiteral("attended")}});
    const Record theme = addTheme(QStringLiteral("Clubs"));
    addCard(QStringLiteral("a"),
            {{names::theme.toString(), reference(theme)}, {names::dots.toString(), 8LL}});
    auto count = dotcount::read(m_session->reader(), m_conference->id());
    QCOMPARE(count->given, 8);
    QCOMPARE(count->allowed.value(), 30);
    QVERIFY(count->problems.isEmpty());
    QCOMPARE(count->summary(), QStringLiteral("8 of 30 dots"));

    setField(*m_session, theme, names::dots, 11LL);
    count = dotcount::read(m_session->reader(), m_conference->id());
    QCOMPARE(count->given, 11);
    QCOMPARE(count->problems.size(), 1);
    QVERIFY(count->problems.constFirst().contains(QStringLiteral("Clubs")));
    setField(*m_session, theme, names::dots, 31LL);
    count = dotcount::read(m_session->reader(), m_conference->id());
    QCOMPARE(count->problems.size(), 2);
    QVERIFY(count->problems.constFirst().contains(QStringLiteral("30")));
}

void TestClustering::noLimitWithoutPlanOrPeople()
{
    setField(*m_session, addTheme(QStringLiteral("Clubs")), names::dots, 1'000LL);
    QVERIFY(dotcount::read(m_session->reader(), m_conference->id())->problems.isEmpty());
    setField(*m_session, *m_conference, names::dotsPerPerson, 3LL);
    QVERIFY(dotcount::read(m_session->reader(), m_conference->id())->problems.isEmpty());
    setField(*m_session, *m_conference, names::attendanceEstimate, 90LL);
    QCOMPARE(dotcount::read(m_session->reader(), m_conference->id())->problems.size(), 1);
}

QTEST_GUILESS_MAIN(TestClustering)
#include "tst_clustering.moc"
