// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/boardtest.h"

#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "views/board/themecolumn.h"

using namespace testsession;

void BoardTest::setUp()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_question = addQuestion(QStringLiteral("Strengths"));
}

void BoardTest::tearDown()
{
    m_typist.reset();
    m_board.reset();
    m_session.reset();
}

void BoardTest::open()
{
    m_board = std::make_unique<ThemeBoard>(*m_session, m_conference->id());
    m_board->resize(1024, 700);
    m_board->show();
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
    m_typist = std::make_unique<Typist>(*m_board);
    m_board->focusCards();
}

Record BoardTest::addQuestion(const QString &name)
{
    return addRecord(*m_session, names::question,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::wording.toString(), name},
                      {names::shortName.toString(), name}});
}

Record BoardTest::addCard(const QString &text)
{
    return addRecord(*m_session, names::contribution,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), reference(*m_question)},
                      {names::text.toString(), text}});
}

QStringList BoardTest::cards(int branch) const
{
    const ThemeBoardModel &model = m_board->model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(model.index(branch, 0)); ++row)
        texts.append(model.index(row, 0, model.index(branch, 0)).data().toString());
    return texts;
}

BoardList &BoardTest::list(int branch) const
{
    const QString name = branch == 0 ? QStringLiteral("unsorted") : QStringLiteral("theme-%1").arg(branch);
    return m_typist->get<ThemeColumn>(name).list();
}

void BoardTest::clickCard(int branch, int row)
{
    BoardList &cards = list(branch);
    const QModelIndex card = cards.model()->index(row, 0, cards.rootIndex());
    QTRY_VERIFY(cards.visualRect(card).isValid());
    m_typist->clickAt(*cards.viewport(), cards.visualRect(card).center());
}
