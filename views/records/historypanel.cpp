// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historypanel.h"

#include "models/items/historymodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int visibleLines = 10;

} // namespace

HistoryPanel::HistoryPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_toggle(new QToolButton(this)), m_view(new QTableView(this))
{
    m_toggle->setObjectName(QStringLiteral("historyToggle"));
    m_toggle->setText(tr("History"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);

    m_view->setObjectName(QStringLiteral("history"));
    m_view->setAccessibleName(tr("History"));
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->setFixedHeight(visibleLines * (fontMetrics().height() + 8));
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
    if (!m_model) {
        m_model = new HistoryModel(m_session, this);
        m_view->setModel(m_model);
        m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    m_model->showRecord(m_table, m_id);
    m_view->resizeColumnToContents(HistoryModel::TimeColumn);
    m_view->resizeColumnToContents(HistoryModel::LabelColumn);
}
