// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;
class RoundClock;

/// The round's clock as a button: a press starts and pauses it, its menu sets the minutes.
class RoundClockButton : public QToolButton
{
    Q_OBJECT

public:
    /// \p clock must outlive the button.
    RoundClockButton(RoundClock &clock, QWidget *parent);

private:
    void fillMenu();
    void showTime();
    QString text() const;
    QIcon face() const;

    RoundClock &m_clock;
    QAction *m_toggle;
};
