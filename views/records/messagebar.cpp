// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/messagebar.h"

#include "views/records/flowlayout.h"
#include "views/records/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_ways(new QWidget(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("messageAction"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(m_label);
    words->addWidget(m_ways);
    layout->addLayout(words, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    auto *ways = new FlowLayout(8, m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_label->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_ways->hide();
    for (QPushButton *way : m_ways->findChildren<QPushButton *>()) {
        m_ways->layout()->removeWidget(way);
        way->hide();
        // Later, for it may be the one that was pressed.
        way->deleteLater();
    }
    setAccessibleName(text);
    paintKind();
    show();
}

void MessageBar::addWay(const QString &action, const std::function<void()> &way)
{
    auto *button = new QPushButton(action, m_ways);
    m_ways->layout()->addWidget(button);
    button->show();
    m_ways->show();
    connect(button, &QPushButton::clicked, this, [this, way] {
        hide();
        way();
    });
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintKind();
    QFrame::changeEvent(event);
}

void MessageBar::paintKind()
{
    const int side = m_label->fontMetrics().height();
    const QIcon icon = m_kind == Kind::Problem
                           ? tones::errorIcon(*this)
                           : style()->standardIcon(QStyle::SP_MessageBoxInformation, nullptr, this);
    m_icon->setPixmap(icon.pixmap(side));
}
