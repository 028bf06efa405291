// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/schema/record.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class Session;

/// Above the tabs of a conference: what, where, when, and how far it is. A step is one click.
class ConferenceHead : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the head.
    ConferenceHead(Session &session, const RecordId &conference, QWidget *parent);

signals:
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSteps();
    void showConference();
    void showSpace(const Record &conference);
    void showSteps(const QString &status);
    void setStatus(const QString &status);
    void follow(const ChangeSet &changes);

    Session &m_session;
    RecordId m_conference;
    QLabel *m_title;
    QLabel *m_spaceColour;
    QLabel *m_space;
    QLabel *m_facts;
    QLabel *m_cancelled;
    QList<QAbstractButton *> m_steps;
};
