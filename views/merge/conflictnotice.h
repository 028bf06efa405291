// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class Session;

/// Says quietly in the status bar how many conflicts are open, and leads there; hidden while there are none.
class ConflictNotice : public QToolButton
{
    Q_OBJECT

public:
    explicit ConflictNotice(QWidget *parent);

    /// Counts after the first paint and whenever conflicts change. Null: no file is open. A session must be
    /// taken away before it goes.
    void setSession(Session *session);

private:
    void count();

    Session *m_session = nullptr;
};
