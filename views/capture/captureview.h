// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/error.h"
#include "models/schema/recordid.h"
#include "views/records/messagebar.h"

#include <QWidget>

#include <functional>

class CaptureHead;
class CaptureLine;
class CardList;
class NameWarning;
class QAction;
class QLabel;
class QSettings;
class QuestionTabs;
class RoundClock;
class Session;

/// Types what is said at a conference: one line, Enter, and the card is on disk. Half-typed text is kept too,
/// for every question and group, and so is the place where somebody was typing.
class CaptureView : public QWidget
{
    Q_OBJECT

public:
    /// \p fixedGroup null: the group can be chosen. \p session must outlive the view.
    CaptureView(Session &session, const RecordId &conference, const RecordId &fixedGroup = {},
                QWidget *parent = nullptr);
    ~CaptureView() override;

    RecordId question() const;
    /// Null: no group is chosen.
    RecordId group() const;
    void showQuestion(const RecordId &question);
    RoundClock &clock() const { return *m_clock; }
    /// Per cent of the usual size of the text.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    /// Puts the cursor into the line.
    void focusInput();
    /// Empties the line, unless a card is being changed in it.
    void dropTyped();
    /// Writes down at once what is half typed.
    void keepDraft();
    /// Remembers the size of the text and the length of rounds. \p settings must outlive the view.
    void useSettings(QSettings &settings);
    /// Begins to mark misspelt words, if the system has a German dictionary.
    void checkSpelling();

signals:
    void textSizeChanged(int percent);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addKeys();
    void addQuestionKeys();
    QList<QAction *> addTextSizeActions();
    QAction *addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                    const std::function<void()> &action);
    void connectParts();
    void fitText();

    void loadQuestions();
    void changePlace();
    void returnToLastPlace();
    void rememberPlace();
    void describeQuestion();
    void showCounts();
    void follow(const ChangeSet &changes);

    void editOlder();
    void editNewer();
    void goOnTyping(const QString &typed);
    void undo();

    /// Says something with at most one way on.
    void tell(const QString &text, const QString &button, const std::function<void()> &action);
    void fail(const Error &error);
    /// What stands in the line is no card; lines may still be one each.
    void failInLine(const Error &error);
    void offerSplitting(MessageBar::Kind kind, const QString &text);
    QString placeKey() const;

    Session &m_session;
    RecordId m_conference;
    RecordId m_fixedGroup;
    int m_textSize = 100;
    /// Until the place where somebody was typing is found, nothing is shown or remembered.
    bool m_isReturning = true;

    RoundClock *m_clock;
    CaptureHead *m_head;
    QuestionTabs *m_tabs;
    QLabel *m_wording;
    MessageBar *m_message;
    std::function<void()> m_messageAction;
    /// The message offers to take back the last step.
    bool m_offersUndo = false;
    CaptureLine *m_line;
    NameWarning *m_nameWarning;
    QLabel *m_privacy;
    CardList *m_cards;
};
