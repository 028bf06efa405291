// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/listdetailview.h"

#include <QApplication>
#include <QByteArray>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

constexpr int standardTextHeight = 16;
constexpr int narrowestDetail = 18; // heights of the font

} // namespace

ListDetailView::ListDetailView(QWidget *list, QWidget *detail, int narrowWidth, QWidget *parent)
    : QWidget(parent)
    , m_narrowWidth(narrowWidth)
    , m_back(new QPushButton(tr("‹ Back to the list"), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(list)
    , m_detail(detail)
{
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_splitter->setObjectName(QStringLiteral("divider"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(detail);
    m_detail->setMinimumWidth(narrowestDetail * fontMetrics().height());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showList();
        emit wentBack();
    });
    arrange();
}

bool ListDetailView::isNarrow() const
{
    return width() < m_narrowWidth * fontMetrics().height() / standardTextHeight;
}

void ListDetailView::showList()
{
    m_detailWanted = false;
    arrange();
}

void ListDetailView::showDetail()
{
    m_detailWanted = true;
    arrange();
}

QByteArray ListDetailView::saveState() const
{
    return m_splitter->saveState();
}

void ListDetailView::restoreState(const QByteArray &state)
{
    m_isDivided = m_splitter->restoreState(state);
}

void ListDetailView::setRatio(int list, int detail)
{
    m_ratio = {list, detail};
}

void ListDetailView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ListDetailView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void ListDetailView::arrange()
{
    const bool narrow = isNarrow();
    const bool hidesFocus = narrow && m_detailWanted && m_list->isAncestorOf(QApplication::focusWidget());
    m_detail->setVisible(!narrow || m_detailWanted);
    // Else the keys would go to whatever comes next, far from here.
    if (hidesFocus)
        m_detail->setFocus(Qt::OtherFocusReason);
    m_list->setVisible(!narrow || !m_detailWanted);
    m_back->setVisible(narrow && m_detailWanted);
    if (narrow || m_isDivided || !isVisible())
        return;
    // What the two would like to have says nothing: both are empty at first.
    m_isDivided = true;
    const int part = width() / (m_ratio.first + m_ratio.second);
    m_splitter->setSizes({m_ratio.first * part, m_ratio.second * part});
}
