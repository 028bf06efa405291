// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/error.h"
#include "models/schema/recordid.h"
#include "views/capture/cardwriter.h"

#include <QWidget>

class CaptureInput;
class CardTable;
class ChoiceModel;
class DraftKeeper;
class MessageBar;
class QAction;
class QComboBox;
class QLabel;
class QuestionTabs;
class Session;

/// Types what is said at a conference: one line, Enter, and the card is on disk. Half-typed text is kept too,
/// for every question and group.
class CaptureView : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the view.
    CaptureView(Session &session, const RecordId &conference, QWidget *parent = nullptr);
    ~CaptureView() override;

    RecordId question() const;
    /// Null: no group is chosen.
    RecordId group() const;
    /// Per cent of the usual size of the text.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    /// Puts the cursor into the line.
    void focusInput();

signals:
    void textSizeChanged(int percent);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void addKeys();
    void connectParts();

    QList<QAction *> addTextSizeActions();

    void loadQuestions();
    void changePlace();
    void showQuestion();
    void showCounts();
    void showHint();
    void follow(const ChangeSet &changes);

    void submit();
    void addCards(const QStringList &texts);
    void splitIntoCards();
    void changeCard(const QString &text);
    void removeCards();
    void editRow(int row);
    void editOlder();
    void editNewer();
    void leaveCard();
    void undo();

    QString draftKey() const;
    void fail(const Error &error);

    Session &m_session;
    RecordId m_conference;
    CardWriter m_writer;
    /// The card that stands in the line instead of a new one; null: a new one.
    RecordId m_card;
    int m_textSize = 100;

    ChoiceModel *m_groups;
    QComboBox *m_group;
    QuestionTabs *m_tabs;
    QLabel *m_wording;
    QLabel *m_count;
    CaptureInput *m_input;
    DraftKeeper *m_drafts;
    QLabel *m_hint;
    MessageBar *m_message;
    CardTable *m_cards;
};
