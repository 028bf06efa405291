// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/conflictrecord.h"
#include "models/items/conflictwords.h"
#include "models/schema/recordid.h"
#include "views/unsavedinput.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// One conflict: what happened, before – ours – theirs with the differing words marked, and the choices. A
/// wording of one's own that is begun waits while other conflicts are shown.
class ConflictCard : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    using Side = conflictrecord::Side;

    explicit ConflictCard(QWidget *parent);

    /// \p alike: how many conflicts are of this kind, this one included.
    void showConflict(const RecordId &conflict, const ConflictWords &words, int alike);
    /// Forgets the wordings of all conflicts but \p open.
    void forgetDecided(const QSet<RecordId> &open);
    /// Offers one wording made of both; nothing happens where the conflict is not about a wording.
    void editBoth();
    /// A wording is no decision: only the user can write it.
    bool isRefused() const override { return false; }
    bool isUnsaved() const override { return !m_begun.isEmpty(); }
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;

signals:
    void chosen(ConflictCard::Side side);
    void allChosen(ConflictCard::Side side);
    void wordingMade(const QString &wording);

private:
    /// A caption and a text.
    struct Part
    {
        QWidget *frame = nullptr;
        QLabel *caption = nullptr;
        QLabel *text = nullptr;
    };
    /// For this conflict, and for all of its kind.
    struct Choice
    {
        QPushButton *one = nullptr;
        QPushButton *all = nullptr;
    };

    void build();
    Part addPart(const QString &name, QVBoxLayout &layout);
    Choice addChoice(Side side, const QString &name);
    QWidget *makeEditor();
    void showTexts();
    void showEditor(bool isShown);
    /// An error as long as a wording is begun.
    Result<void> begun() const;
    QString bothWordings() const;
    void holdWording();
    void leaveWording();
    void keepWording();

    QLabel *m_concerns;
    QLabel *m_sentence;
    QWidget *m_texts;
    Part m_base;
    Part m_ours;
    Part m_theirs;
    QLabel *m_legend;
    QWidget *m_choices;
    Choice m_our;
    Choice m_their;
    QPushButton *m_both;
    QWidget *m_editor;
    QPlainTextEdit *m_wording;
    RecordId m_conflict;
    ConflictWords m_words;
    struct Begun
    {
        QString concerns;
        QString wording;
    };
    QHash<RecordId, Begun> m_begun;
};
