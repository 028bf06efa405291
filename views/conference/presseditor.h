// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "views/unsavedinput.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class Session;

/// The text of a conference's press release. What is changed here is kept with the conference; as long as
/// nothing is, the draft follows the data.
class PressEditor : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    /// \p session must outlive the editor.
    PressEditor(Session &session, const RecordId &conference, QWidget *parent = nullptr);

    /// Reads the text anew, unless something half typed stands here.
    void refresh();
    /// Writes what was typed; true if all is kept.
    bool commit();
    bool isRefused() const override { return m_refusal.has_value(); }
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;

signals:
    void failed(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    Result<void> writeTo(Session &session, const QString &text) const;
    void store(const QString &text);
    /// What stands here, as it is kept with the conference: nothing, if it is the draft.
    QString typed() const;
    /// Shows what the file has.
    void takeBack();
    void restoreDraft();
    void follow(const ChangeSet &changes);
    void showState(bool edited);

    Session &m_session;
    RecordId m_conference;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QPushButton *m_restore;
    QTimer m_pause;
    QString m_draft;
    QString m_stored;
    /// What the conference had of its own then.
    QVariant m_kept;
    bool m_dirty = false;
    /// Why the file did not take what stands here.
    std::optional<Error> m_refusal;
};
