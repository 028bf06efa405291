// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/recordid.h"

#include <QTimer>
#include <QWidget>

class BoardColumns;
class BoardList;
class DuplicatePanel;
class MessageBar;
class NewThemeTarget;
class ProjectorBar;
class QAction;
class QLabel;
class QMenu;
class QSettings;
class QTabBar;
class QToolButton;
class Session;
class ThemeBoardModel;
struct ChangeSet;

/// The themes of a conference: a board for each question, on which cards are sorted, joined, weighted and
/// summed up.
class ThemeBoard : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the board.
    ThemeBoard(Session &session, const RecordId &conference, QWidget *parent = nullptr);
    ~ThemeBoard() override;

    /// Remembers what is shown; \p settings must outlive the board.
    void useSettings(QSettings &settings);
    ThemeBoardModel &model() const { return *m_model; }
    RecordId question() const;
    /// To the cards.
    void focusCards();

signals:
    void recordActivated(const QString &table, const RecordId &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    void addActions();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key);
    void attachTo(BoardList *list);
    void showMenu(BoardList &list, const QPoint &place);
    void follow(const ChangeSet &changes);
    void showQuestions();
    void showQuestion(int tab);
    void showCounts();
    void showDots();
    void findDuplicates();
    void showDuplicateCount();

    /// The marked cards from left to right and from above.
    QList<RecordId> markedCards() const;
    void moveMarked(int branch);
    void gatherMarked();
    void joinMarked();
    void separateCurrent();
    void openCurrent();
    void moveTheme(int branch, int step);
    void dissolve(int branch);
    void makeMeasure(int branch);
    /// Applies \p changes; the cursor goes on to the card behind those that were marked.
    bool applyToMarked(const Result<ChangeSet> &changes);
    bool apply(const Result<ChangeSet> &changes);
    void fail(const Error &error);
    /// Takes back what fail() said once nothing waits to be saved.
    void settle();

    Session &m_session;
    RecordId m_conference;
    QSettings *m_settings = nullptr;
    ThemeBoardModel *m_model;
    QTabBar *m_questions;
    QLabel *m_dots;
    QToolButton *m_showDuplicates;
    QToolButton *m_showDetails;
    ProjectorBar *m_projector;
    MessageBar *m_message;
    QString m_failure;
    DuplicatePanel *m_duplicates;
    NewThemeTarget *m_newTheme;
    BoardColumns *m_columns;
    QLabel *m_empty;
    QList<QAction *> m_actions;
    /// Something changed while nobody looked.
    bool m_isOutdated = false;
    /// Where the message's button leads.
    RecordId m_newMeasure;
    QTimer m_looking;
};
