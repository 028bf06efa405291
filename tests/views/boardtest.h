// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/board/boardlist.h"
#include "views/board/themeboard.h"

#include <QTest>

/// The board of one question, and somebody at keyboard and mouse.
class BoardTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    void open();
    Record addQuestion(const QString &name);
    Record addCard(const QString &text);
    /// The texts of the cards in the n-th branch.
    QStringList cards(int branch) const;
    BoardList &list(int branch) const;
    void clickCard(int branch, int row);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
    std::unique_ptr<ThemeBoard> m_board;
    std::unique_ptr<Typist> m_typist;
};
