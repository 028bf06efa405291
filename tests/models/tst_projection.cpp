// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/clustering.h"
#include "models/conference/projection.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>

using namespace testsession;

/// What a whole hall gets to see, and what it must not.
class TestProjection : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aPageForEachQuestionThatHasSomething();
    void joinedCardsAreShownOnce();
    void keyMessagesByGroup();
    void nothingPrivateIsShown();

private:
    Record addQuestion(const QString &name);
    Record addCard(const QString &text, const Record &question, const QVariantMap &more = {});
    QList<ProjectionPage> pages() const
    {
        return projection::read(m_session->reader(), m_conference->id()).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
};

void TestProjection::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
}

Record TestProjection::addQuestion(const QString &name)
{
    return addRecord(*m_session, names::question,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::wording.toString(), name},
                      {names::shortName.toString(), name}});
}

Record TestProjection::addCard(const QString &text, const Record &question, const QVariantMap &more)
{
    QVariantMap values{{names::conference.toString(), reference(*m_conference)},
                       {names::question.toString(), reference(question)},
                       {names::text.toString(), text}};
    values.insert(more);
    return addRecord(*m_session, names::contribution, values);
}

void TestProjection::aPageForEachQuestionThatHasSomething()
{
    const Record good = addQuestion(QStringLiteral("What is good?"));
    addQuestion(QStringLiteral("What is bad?"));
    const Record theme = addRecord(*m_session, names::theme,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::question.toString(), reference(good)},
                                    {names::name.toString(), QStringLiteral("Clubs")},
                                    {names::dots.toString(), 12LL}});
    addCard(QStringLiteral("many clubs"), good, {{names::theme.toString(), reference(theme)}});
    addCard(QStringLiteral("a river"), good);
    QCOMPARE(pages().size(), 1);
    const ProjectionPage page = pages().constFirst();
    QCOMPARE(page.heading, QStringLiteral("What is good?"));
    QCOMPARE(page.boxes, QList<ProjectionPage::Box>(
                             {{QStringLiteral("Clubs"), 12, {QStringLiteral("many clubs")}},
                              {QStringLiteral("Not sorted yet"), 0, {QStringLiteral("a river")}}}));
}

void TestProjection::joinedCardsAreShownOnce()
{
    const Record good = addQuestion(QStringLiteral("What is good?"));
    const Record a = addCard(QStringLiteral("clubs"), good);
    const Record b = addCard(QStringLiteral("Clubs!"), good);
    QVERIFY(m_session->apply(clustering::join(m_session->reader(), a.id(), {b.id()}).value()));
    QCOMPARE(pages().constFirst().boxes.constFirst().lines, QStringList({"clubs"}));
}

void TestProjection::keyMessagesByGroup()
{
    const Record good = addQuestion(QStringLiteral("What is good?"));
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::name.toString(), QStringLiteral("Group 1")}});
    addCard(QStringLiteral("clubs"), good,
            {{names::keyMessage.toString(), true}, {names::workingGroup.toString(), reference(group)}});
    addCard(QStringLiteral("a river"), good, {{names::workingGroup.toString(), reference(group)}});
    const ProjectionPage page = pages().constLast();
    QVERIFY(page.question.isNull());
    QCOMPARE(page.boxes,
             QList<ProjectionPage::Box>({{QStringLiteral("Group 1"), 0, {QStringLiteral("clubs")}}}));
}

void TestProjection::nothingPrivateIsShown()
{
    const Record person = addRecord(*m_session, names::person,
                                    {{names::familyName.toString(), QStringLiteral("Geheim")},
                                     {names::note.toString(), QStringLiteral("Geheim")}});
    const Record good = addQuestion(QStringLiteral("What is good?"));
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::name.toString(), QStringLiteral("Group 1")},
                                    {names::facilitator.toString(), reference(person)},
                                    {names::recorder.toString(), reference(person)}});
    addCard(QStringLiteral("clubs"), good,
            {{names::explanation.toString(), QStringLiteral("Geheim")},
             {names::keyMessage.toString(), true},
             {names::workingGroup.toString(), reference(group)}});
    for (const ProjectionPage &page : pages()) {
        for (const ProjectionPage::Box &box : page.boxes)
            QVERIFY(!(page.heading + box.title + box.lines.join(u' ')).contains(QStringLiteral("Geheim")));
    }
}

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
