// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/roundclockbutton.h"

#include "views/capture/roundclock.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace {

constexpr int secondsOfMinute = 60;

} // namespace

RoundClockButton::RoundClockButton(RoundClock &clock, QWidget *parent)
    : QToolButton(parent), m_clock(clock), m_toggle(new QAction(this))
{
    setObjectName(QStringLiteral("roundClock"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setToolTip(tr("Start or pause the round (F8) · one minute more (Ctrl+F8) · length: Alt+F8"));
    fillMenu();
    connect(this, &QToolButton::clicked, &clock, &RoundClock::toggle);
    connect(&clock, &RoundClock::changed, this, &RoundClockButton::showTime);
    showTime();
}

void RoundClockButton::fillMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roundMenu"));
    m_toggle->setShortcut(Qt::Key_F8);
    menu->addAction(m_toggle);
    connect(m_toggle, &QAction::triggered, &m_clock, &RoundClock::toggle);
    menu->addAction(tr("One minute more"), QKeySequence(Qt::CTRL | Qt::Key_F8), &m_clock,
                    &RoundClock::addMinute);
    menu->addAction(tr("Back to the beginning"), QKeySequence(Qt::SHIFT | Qt::Key_F8), &m_clock,
                    &RoundClock::restart);
    //: Heading above a choice of minutes
    menu->addSection(tr("Length of the round"));
    auto *lengths = new QActionGroup(this);
    for (const int minutes : {5, 10, 15, 20, 25, 30, 45, 60, 90}) {
        QAction *action = menu->addAction(tr("%n minutes", nullptr, minutes), this,
                                          [this, minutes] { m_clock.setMinutes(minutes); });
        action->setCheckable(true);
        action->setData(minutes);
        lengths->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, lengths] {
        for (QAction *action : lengths->actions())
            action->setChecked(action->data().toInt() == m_clock.minutes());
    });
    for (QAction *action : menu->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    setMenu(menu);
}

QString RoundClockButton::text() const
{
    const int seconds = m_clock.secondsLeft();
    const int minutes = (seconds + secondsOfMinute - 1) / secondsOfMinute;
    switch (m_clock.state()) {
    case RoundClock::State::Ready:
        return tr("Round: %n min", nullptr, minutes);
    case RoundClock::State::Over:
        return tr("The round is over");
    case RoundClock::State::Paused:
        return tr("%n min left, paused", nullptr, minutes);
    case RoundClock::State::Running:
        break;
    }
    return seconds < secondsOfMinute ? tr("%n s left", nullptr, seconds)
                                     : tr("%n min left", nullptr, minutes);
}

void RoundClockButton::showTime()
{
    const bool goesOn = m_clock.state() == RoundClock::State::Running;
    m_toggle->setText(goesOn ? tr("Pause the round") : tr("Start the round"));
    const QString shown = text();
    if (shown != QToolButton::text()) {
        setText(shown);
        setAccessibleName(shown);
    }
    QFont weight = font();
    weight.setBold(m_clock.state() == RoundClock::State::Over);
    if (weight != font())
        setFont(weight);
    setIcon(face());
}

QIcon RoundClockButton::face() const
{
    const int side = iconSize().height();
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face(1, 1, side - 2, side - 2);
    painter.setPen(QPen(palette().color(QPalette::ButtonText), 1.5));
    painter.drawEllipse(face);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::ButtonText));
    // Sixteenths of a degree, from twelve o'clock; what is left lies before the hand, as on a kitchen timer.
    const int left = static_cast<int>(m_clock.partLeft() * 360 * 16);
    painter.drawPie(face.adjusted(2.5, 2.5, -2.5, -2.5), 90 * 16, left);
    return pixmap;
}
