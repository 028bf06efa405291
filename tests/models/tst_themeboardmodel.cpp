// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/conference/clustering.h"
#include "models/items/roles.h"
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

/// The board as a model: what it shows, and how it follows changes.
class TestThemeBoardModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsCardsByTheme();
    void marksAndDotsOfACard();
    void movedCardsKeepTheirIndexes();
    void followsEveryRandomStepAndItsUndo();
    void aDroppedCardLiesWhereItWasDropped();
    void aDropOnNothingGoesBehind();
    void nothingIsDroppedIntoAFileOpenForReading();
    void cardsOfOtherQuestionsAreNotShown();
    void aCardThatComesLaterNamesItsGroup();
    void whatChangesUnseenIsReadWhenSomebodyLooks();

private:
    Record addCard(const QString &text, const Record &question);
    Record addTheme(const QString &name);
    Record addQuestion(const QString &name);
    void place(const QList<RecordId> &cards, const RecordId &theme);
    /// "Name: card, card" for each branch.
    static QStringList shown(const ThemeBoardModel &model);
    bool drop(const QModelIndex &card, int row, int branch);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
    std::unique_ptr<ThemeBoardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestThemeBoardModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_question = addQuestion(QStringLiteral("Good"));
    m_model = std::make_unique<ThemeBoardModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setQuestion(m_question->id());
}

void TestThemeBoardModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
}

Record TestThemeBoardModel::addQuestion(const QString &name)
{
    return addRecord(*m_session, names::question,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::wording.toString(), name},
                      {names::shortName.toString(), name}});
}

Record TestThemeBoardModel::addCard(const QString &text, const Record &question)
{
    return addRecord(*m_session, names::contribution,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), reference(question)},
                      {names::text.toString(), text}});
}

Record TestThemeBoardModel::addTheme(const QString &name)
{
    return addRecord(*m_session, names::theme,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), reference(*m_question)},
                      {names::name.toString(), name}});
}

void TestThemeBoardModel::place(const QList<RecordId> &cards, const RecordId &theme)
{
    QVERIFY(m_session->apply(clustering::place(m_session->reader(), cards, theme).value()));
}

QStringList TestThemeBoardModel::shown(const ThemeBoardModel &model)
{
    QStringList branches;
    for (int branch = 0; branch < model.rowCount(); ++branch) {
        const QModelIndex head = model.index(branch, 0);
        QStringList cards;
        for (int row = 0; row < model.rowCount(head); ++row)
            cards.append(model.index(row, 0, head).data().toString());
        branches.append(head.data().toString() + QStringLiteral(": ") + cards.join(QStringLiteral(", ")));
    }
    return branches;
}

bool TestThemeBoardModel::drop(const QModelIndex &card, int row, int branch)
{
    const std::unique_ptr<QMimeData> dragged(m_model->mimeData({card}));
    return m_model->dropMimeData(dragged.get(), Qt::MoveAction, row, 0, m_model->index(branch, 0));
}

void TestThemeBoardModel::showsCardsByTheme()
{
    QCOMPARE(shown(*m_model), QStringList({"Not sorted yet: "}));
    const Record a = addCard(QStringLiteral("a"), *m_question);
    addCard(QStringLiteral("b"), *m_question);
    const Record theme = addTheme(QStringLiteral("Clubs"));
    place({a.id()}, theme.id());
    QCOMPARE(shown(*m_model), QStringList({"Not sorted yet: b", "Clubs: a"}));
    setField(*m_session, theme, names::name, QStringLiteral("Associations"));
    QCOMPARE(shown(*m_model).constLast(), QStringLiteral("Associations: a"));
    QVERIFY(m_session->apply(clustering::dissolve(m_session->reader(), theme.id()).value()));
    QCOMPARE(shown(*m_model), QStringList({"Not sorted yet: a, b"}));
}

void TestThemeBoardModel::marksAndDotsOfACard()
{
    const Record a = addCard(QStringLiteral("a"), *m_question);
    setField(*m_session, a, names::keyMessage, true);
    setField(*m_session, a, names::dots, 2LL);
    const Record b = addCard(QStringLiteral("b"), *m_question);
    setField(*m_session, b, names::dots, 3LL);
    QVERIFY(m_session->apply(clustering::join(m_session->reader(), a.id(), {b.id()}).value()));
    const QModelIndex card = m_model->indexOf(a.id());
    QCOMPARE(card.data().toString(), QStringLiteral("a\n≈ b"));
    QCOMPARE(card.data(DotsRole).toLongLong(), 5);
    QCOMPARE(card.data(LabelsRole).toStringList().constFirst(), QStringLiteral("Key message"));
    QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Key message")));
    QVERIFY(!m_model->indexOf(b.id()).isValid());
}

void TestThemeBoardModel::movedCardsKeepTheirIndexes()
{
    const Record a = addCard(QStringLiteral("a"), *m_question);
    const Record theme = addTheme(QStringLiteral("Clubs"));
    const QPersistentModelIndex card = m_model->indexOf(a.id());
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    place({a.id()}, theme.id());
    QVERIFY(card.isValid());
    QCOMPARE(card.parent().data().toString(), QStringLiteral("Clubs"));
    QVERIFY(m_session->undo());
    QCOMPARE(card.parent().row(), 0);
    QCOMPARE(resets.size(), 0);
}

void TestThemeBoardModel::followsEveryRandomStepAndItsUndo()
{
    QRandomGenerator random(7);
    QList<RecordId> cards;
    for (int i = 0; i < 30; ++i)
        cards.append(addCard(QStringLiteral("Card %1").arg(i), *m_question).id());
    QList<RecordId> themes = {RecordId()};
    for (int step = 0; step < 60; ++step) {
        const RecordId card = cards.at(random.bounded(30));
        const RecordId other = cards.at(random.bounded(30));
        const RecordId theme = themes.at(random.bounded(int(themes.size())));
        Result<ChangeSet> changes = ChangeSet();
        if (step % 10 == 0)
            changes = clustering::gather(*m_session, m_question->id(), {card, other});
        else if (step % 10 == 5)
            changes = clustering::join(m_session->reader(), card, {other});
        else
            changes =
                clustering::place(m_session->reader(), {card, other}, theme, cards.at(random.bounded(30)));
        // A card that was joined to another one cannot be joined to.
        if (!changes || !m_session->apply(*changes))
            continue;
        if (step % 10 == 0)
            themes.append(m_model->theme(m_model->themeCount())->id());
        ThemeBoardModel fresh(*m_session);
        fresh.setQuestion(m_question->id());
        QCOMPARE(shown(*m_model), shown(fresh));
    }
    while (m_session->canUndo() && m_model->themeCount() > 0) {
        QVERIFY(m_session->undo());
        ThemeBoardModel fresh(*m_session);
        fresh.setQuestion(m_question->id());
        QCOMPARE(shown(*m_model), shown(fresh));
    }
}

void TestThemeBoardModel::aDroppedCardLiesWhereItWasDropped()
{
    for (const char *text : {"a", "b", "c"})
        addCard(QLatin1StringView(text), *m_question);
    addTheme(QStringLiteral("Clubs"));
    const QModelIndex unsorted = m_model->index(0, 0);
    QVERIFY(drop(m_model->index(0, 0, unsorted), 0, 1));
    QVERIFY(drop(m_model->index(1, 0, unsorted), 0, 1));
    QCOMPARE(shown(*m_model), QStringList({"Not sorted yet: b", "Clubs: c, a"}));
    QVERIFY(drop(m_model->index(0, 0, m_model->index(1, 0)), 2, 1));
    QCOMPARE(shown(*m_model).constLast(), QStringLiteral("Clubs: a, c"));
    // On its own place nothing happens.
    QVERIFY(drop(m_model->index(0, 0, m_model->index(1, 0)), 0, 1));
    QCOMPARE(shown(*m_model).constLast(), QStringLiteral("Clubs: a, c"));
}

void TestThemeBoardModel::aDropOnNothingGoesBehind()
{
    for (const char *text : {"a", "b"})
        addCard(QLatin1StringView(text), *m_question);
    QVERIFY(drop(m_model->index(0, 0, m_model->index(0, 0)), -1, 0));
    QCOMPARE(shown(*m_model).constFirst(), QStringLiteral("Not sorted yet: b, a"));
    const std::unique_ptr<QMimeData> dragged(m_model->mimeData({m_model->index(0, 0, m_model->index(0, 0))}));
    QVERIFY(!m_model->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QVERIFY(!m_model->canDropMimeData(dragged.get(), Qt::CopyAction, 0, 0, m_model->index(0, 0)));
}

void TestThemeBoardModel::nothingIsDroppedIntoAFileOpenForReading()
{
    addCard(QStringLiteral("a"), *m_question);
    const QString path = m_session->path();
    cleanup();
    m_session = std::move(*Session::open(path, Session::Access::ReadOnly));
    m_model = std::make_unique<ThemeBoardModel>(*m_session);
    m_model->setQuestion(m_question->id());
    const QModelIndex card = m_model->index(0, 0, m_model->index(0, 0));
    QVERIFY(!card.flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!drop(card, 0, 0));
}

void TestThemeBoardModel::cardsOfOtherQuestionsAreNotShown()
{
    addCard(QStringLiteral("other"), addQuestion(QStringLiteral("Bad")));
    QCOMPARE(shown(*m_model), QStringList({"Not sorted yet: "}));
    QVERIFY(m_model->cards().isEmpty());
}

void TestThemeBoardModel::aCardThatComesLaterNamesItsGroup()
{
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::name.toString(), QStringLiteral("Table 1")}});
    const Record card = addRecord(*m_session, names::contribution,
                                  {{names::conference.toString(), reference(*m_conference)},
                                   {names::question.toString(), reference(*m_question)},
                                   {names::workingGroup.toString(), reference(group)},
                                   {names::text.toString(), QStringLiteral("a")}});
    QCOMPARE(m_model->indexOf(card.id()).data(LabelsRole).toStringList(), QStringList("Table 1"));
}

void TestThemeBoardModel::whatChangesUnseenIsReadWhenSomebodyLooks()
{
    m_model->setWatched(false);
    addCard(QStringLiteral("a"), *m_question);
    QVERIFY(m_model->cards().isEmpty());
    m_model->setWatched(true);
    QCOMPARE(shown(*m_model), QStringList({"Not sorted yet: a"}));
}

QTEST_GUILESS_MAIN(TestThemeBoardModel)
#include "tst_themeboardmodel.moc"
