// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "views/place.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class TimelineModel;
class TimelineView;

/// The first page: each space with its last and next conference, what is due, open measures, and the
/// chronicle as a line. Everything leads to its record.
class OverviewPlace : public Place
{
    Q_OBJECT

public:
    /// \p session must outlive the place.
    explicit OverviewPlace(Session &session, QWidget *parent = nullptr);

    void focusContent() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const ChangeSet &changes);
    void rebuild();
    Result<void> fill(QVBoxLayout &rows);
    QWidget *makeChronicle();
    QWidget *makeButtons();
    void showChronicle();

    Session &m_session;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
    TimelineModel *m_events;
    TimelineView *m_timeline;
    QLabel *m_event;
    QLabel *m_noEvents;
    QTimer m_rebuild;
    bool m_outdated = true;
};
