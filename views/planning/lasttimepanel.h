// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/lasttime.h"

#include <QWidget>

class MessageBar;
class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

/// "As last time": offers what the last conference of the space had, to be ticked and taken over in one step.
/// Hidden where there was none.
class LastTimePanel : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the panel.
    LastTimePanel(Session &session, const RecordId &conference, QWidget *parent);

private:
    QCheckBox *addPart(const char *name);
    void showOffer();
    void setPart(QCheckBox *box, const QString &text, int count, QStringView table);
    void showParts(bool shown);
    void copy();
    void follow(const ChangeSet &changes);

    Session &m_session;
    RecordId m_conference;
    std::optional<lasttime::Offer> m_offer;
    QLabel *m_source;
    QToolButton *m_open;
    QWidget *m_parts;
    QCheckBox *m_agenda;
    QCheckBox *m_questions;
    QCheckBox *m_groups;
    QCheckBox *m_participations;
    QCheckBox *m_measures;
    QPushButton *m_copy;
    MessageBar *m_message;
};
