// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merge/conflictnotice.h"

#include "models/schema/names.h"
#include "models/session.h"

#include <QTimer>

ConflictNotice::ConflictNotice(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("conflictNotice"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("What was changed on several devices and has not been decided yet"));
    hide();
}

void ConflictNotice::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    hide();
    if (!session)
        return;
    connect(session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::conflict))
            count();
    });
    QTimer::singleShot(0, this, &ConflictNotice::count);
}

void ConflictNotice::count()
{
    const auto count = m_session ? m_session->reader().count(RecordQuery::all(names::conflict)) : Result(0LL);
    const int open = count ? static_cast<int>(*count) : 0;
    setText(tr("%n open conflict(s)", nullptr, open));
    setVisible(open > 0);
}
