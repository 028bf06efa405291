// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historypanel.h"

#include "views/history/historyview.h"

#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int visibleLines = 10;

} // namespace

HistoryPanel::HistoryPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_view(new HistoryView(session, this))
{
    m_toggle->setObjectName(QStringLiteral("historyToggle"));
    m_toggle->setText(tr("History"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);

    m_view->table().setFixedHeight(visibleLines * (fontMetrics().height() + 8));
    m_view->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    connect(m_toggle, &QToolButton::toggled, this, &HistoryPanel::unfold);
}

void HistoryPanel::showRecord(const QString &table, const RecordId &id)
{
    m_table = table;
    m_id = id;
    if (m_toggle->isChecked())
        load();
}

void HistoryPanel::unfold(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_view->setVisible(open);
    if (open)
        load();
}

void HistoryPanel::load()
{
    m_view->showRecord(m_table, m_id);
}
