// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/cardwriter.h"
#include "views/unsavedinput.h"

#include <QWidget>

class CaptureInput;
class CardSigns;
class DraftKeeper;
class LineHighlighter;
class MentionOffer;
class NameBook;
class SpellChecker;
class SpellingMenu;
class QLabel;

/// What a card is typed in: the line, its signs, and what it does. Holds a new card, or one that is changed.
class CaptureLine : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    /// \p session must outlive the line.
    CaptureLine(Session &session, const RecordId &conference, QWidget *parent);
    ~CaptureLine() override;

    CaptureInput &input() const { return *m_input; }
    NameBook &names() const { return *m_names; }
    CardSigns &signs() const { return *m_signs; }
    SpellChecker &spelling() const { return *m_spelling; }
    SpellingMenu &spellingMenu() const { return *m_spellingMenu; }
    /// The card that is changed; null: a new one is typed.
    RecordId card() const { return m_card; }

    /// Keeps what stands in the line and shows what was kept for this place.
    void setPlace(const RecordId &question, const RecordId &group);
    /// Shows a card to be changed; what was typed for a new one is kept.
    void editCard(const RecordId &card);
    /// Gives up the change of a card.
    void leaveCard();
    void setTextFont(const QFont &font);
    void dropTyped();
    bool isRefused() const override;
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;
    /// Whether several lines stand in it that may become cards.
    bool canSplit() const;
    /// Makes a card of each line.
    void split();

signals:
    void failed(const Error &error);
    /// The file took what it had refused.
    void kept();
    void cardsAdded();
    /// Another card is changed now, or none.
    void cardShown(const RecordId &card);

private:
    /// Those with something in them, without bullets.
    QStringList lines() const;
    void submit();
    void add(const QStringList &texts);
    void showCard(const RecordId &card, const QString &text);
    void showHint();
    void follow(const ChangeSet &changes);
    QString draftKey() const;
    QString changedCardKey() const;
    void resumeChange();
    void rememberChange();

    Session &m_session;
    RecordId m_conference;
    CardWriter m_writer;
    RecordId m_question;
    RecordId m_group;
    RecordId m_card;
    NameBook *m_names;
    SpellChecker *m_spelling;
    CaptureInput *m_input;
    LineHighlighter *m_highlighter;
    SpellingMenu *m_spellingMenu;
    CardSigns *m_signs;
    MentionOffer *m_offer;
    DraftKeeper *m_drafts;
    QLabel *m_hint;
};
