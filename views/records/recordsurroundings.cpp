// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordsurroundings.h"

#include "views/records/historypanel.h"
#include "views/records/privacyline.h"
#include "views/records/referrerpanel.h"

#include <QVBoxLayout>

RecordSurroundings::RecordSurroundings(Session &session, const Table &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_privacy(new PrivacyLine(session, this))
    , m_referrers(new ReferrerPanel(session, table, this))
    , m_history(new HistoryPanel(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_privacy);
    layout->addWidget(m_referrers);
    layout->addWidget(m_history);
    connect(m_privacy, &PrivacyLine::privacyRequested, this, &RecordSurroundings::privacyRequested);
    connect(m_referrers, &ReferrerPanel::recordActivated, this, &RecordSurroundings::recordActivated);
    connect(m_referrers, &ReferrerPanel::addRequested, this, &RecordSurroundings::addRequested);
}

void RecordSurroundings::showRecord(const RecordId &id)
{
    m_privacy->showRecord(m_table.name(), id);
    m_referrers->showRecord(id);
    m_history->showRecord(m_table.name(), id);
}
