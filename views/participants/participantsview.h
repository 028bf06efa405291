// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QWidget>

class GuestPicker;
class MessageBar;
class PastePage;
class QLabel;
class QTabWidget;
class QToolButton;
class ReceptionPage;
class RecordPage;

/// Who takes part in one conference: the list with the ways onto it, who is missing, a pasted table, the
/// working groups, the reception.
class ParticipantsView : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the view.
    ParticipantsView(Session &session, const RecordId &conference, QWidget *parent = nullptr);

    void showRecord(const RecordId &participation);
    /// Leads to the line where names are typed.
    void startNew();
    RecordPage &list() const { return *m_list; }

signals:
    void recordActivated(const QString &table, const RecordId &id);
    /// Consent, information or erasure are wanted.
    void privacyRequested(const RecordId &person);

private:
    void addListPage();
    QWidget *buildStatusButtons();
    void addStatus(const Choice &status, QLayout *row);
    void setStatus(const QString &status);
    void showCounts();
    void takeEstimate();
    void focusPage();

    Session &m_session;
    RecordId m_conference;
    QLabel *m_counts;
    QToolButton *m_estimate;
    QTabWidget *m_pages;
    GuestPicker *m_picker = nullptr;
    MessageBar *m_message = nullptr;
    RecordPage *m_list = nullptr;
    PastePage *m_paste = nullptr;
    ReceptionPage *m_reception = nullptr;
};
