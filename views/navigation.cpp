// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/navigation.h"

#include "views/icons.h"
#include "views/places.h"

#include <QEvent>
#include <QKeySequence>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_toggle(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("navigation"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(24, 24));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PlaceEntry &place : places::all()) {
        auto *item = new QListWidgetItem(icons::line(place.icon), place.title(), m_list);
        item->setData(Qt::AccessibleTextRole, place.title());
    }

    m_toggle->setObjectName(QStringLiteral("navigationToggle"));
    m_toggle->setAutoRaise(true);
    m_toggle->setIconSize(QSize(24, 24));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    setCollapsed(false);

    connect(m_list, &QListWidget::currentRowChanged, this, &Navigation::placeChosen);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
}

void Navigation::setCurrentPlace(int place)
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(place);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    const auto &entries = places::all();
    for (int row = 0; row < m_list->count(); ++row) {
        const QString title = entries.at(row).title();
        m_list->item(row)->setText(collapsed ? QString() : title);
        const QKeySequence key(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + row)));
        m_list->item(row)->setToolTip(
            QStringLiteral("%1 (%2)").arg(title, key.toString(QKeySequence::NativeText)));
    }
    m_toggle->setIcon(icons::line(collapsed ? QStringLiteral("expand") : QStringLiteral("collapse")));
    m_toggle->setToolTip(collapsed ? tr("Show the names of the places") : tr("Show only icons"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    fitWidth();
    emit collapsedChanged(collapsed);
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

void Navigation::fitWidth()
{
    const int margin = 2 * m_list->spacing() + 2 * m_list->frameWidth() + 8;
    setFixedWidth(m_list->sizeHintForColumn(0) + margin);
}
