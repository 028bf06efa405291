// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QWidget>

#include <array>

class JoinChoice;
class MessageBar;
class QLabel;
class Session;

/// Two records side by side that are to become one: which of them stays and, where they differ, what is
/// taken. Enter joins them, Esc leaves them as they are.
class JoinPanel : public QWidget
{
    Q_OBJECT

public:
    /// The record with more references is proposed to stay.
    JoinPanel(Session &session, const Record &left, const Record &right, QWidget *parent);
    ~JoinPanel() override;

signals:
    /// \p dropped is what the record was called that is gone.
    void joined(const RecordId &kept, const QString &dropped);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices(QWidget *parent);
    QWidget *makeButtons();
    void propose();
    void join();
    void follow(const ChangeSet &changes);
    const Record &kept() const;
    const Record &dropped() const;
    QString title(const Record &record) const;
    QString textOf(const Field &field, const QVariant &value) const;
    qsizetype referrerCount(const Record &record) const;

    Session &m_session;
    std::array<Record, 2> m_records;
    std::array<qsizetype, 2> m_referrers;
    Record m_proposal;
    MessageBar *m_message;
    QLabel *m_effect;
    JoinChoice *m_staying = nullptr;
    /// By field name.
    QMap<QString, JoinChoice *> m_choices;
};
