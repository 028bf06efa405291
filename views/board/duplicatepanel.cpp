// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/duplicatepanel.h"

#include "views/records/flowlayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int shownLines = 9;

} // namespace

DuplicatePanel::DuplicatePanel(QWidget *parent)
    : QFrame(parent), m_pairs(new NearDuplicateModel(this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("duplicates"));
    setFrameShape(StyledPanel);
    build();
    connect(m_pairs, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_row = m_table->currentIndex().row(); });
    connect(m_pairs, &QAbstractItemModel::modelReset, this, &DuplicatePanel::showState);
    connect(m_pairs, &QAbstractItemModel::rowsRemoved, this, &DuplicatePanel::showState);
    showState();
}

void DuplicatePanel::build()
{
    m_table->setObjectName(QStringLiteral("duplicatePairs"));
    m_table->setAccessibleName(tr("Cards that may say the same"));
    m_table->setModel(m_pairs);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMaximumHeight(shownLines * fontMetrics().lineSpacing());
    m_table->installEventFilter(this);

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(8, buttons);
    const auto add = [&](QPushButton *button, const auto &action) {
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        m_buttons.append(button);
    };
    add(addButton(QStringLiteral("joinLeft"), tr("Join, left wording first"), QStringLiteral("1")),
        [this] { joinTo(NearDuplicateModel::First); });
    add(addButton(QStringLiteral("joinRight"), tr("Join, right wording first"), QStringLiteral("2")),
        [this] { joinTo(NearDuplicateModel::Second); });
    add(addButton(QStringLiteral("keepApart"), tr("Keep apart"), QStringLiteral("3")),
        [this] { keepApart(); });
    auto *close = addButton(QStringLiteral("closeDuplicates"), tr("Close"), tr("Esc"));
    flow->addWidget(close);
    connect(close, &QPushButton::clicked, this, &DuplicatePanel::closeWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
}

QPushButton *DuplicatePanel::addButton(const QString &name, const QString &text, const QString &key)
{
    auto *button = new QPushButton(QStringLiteral("%1 (%2)").arg(text, key), this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void DuplicatePanel::focusPairs()
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectRow(0);
}

void DuplicatePanel::showState()
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(m_pairs->rowCount() > 0);
    // What was looked for anew is looked at from the same place on.
    if (m_pairs->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(std::clamp(m_row, 0, m_pairs->rowCount() - 1));
}

void DuplicatePanel::showEvent(QShowEvent *event)
{
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QFrame::showEvent(event);
}

void DuplicatePanel::hideEvent(QHideEvent *event)
{
    // How high rows are is measured for those who see them.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QFrame::hideEvent(event);
}

void DuplicatePanel::joinTo(int column)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const NearDuplicate pair = m_pairs->pair(row);
    if (column == NearDuplicateModel::First)
        emit joinWanted(pair.first, pair.second);
    else
        emit joinWanted(pair.second, pair.first);
    if (m_pairs->rowCount() > 0)
        m_table->selectRow(std::min(row, m_pairs->rowCount() - 1));
}

void DuplicatePanel::keepApart()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    m_pairs->keepApart(row);
    if (m_pairs->rowCount() > 0)
        m_table->selectRow(std::min(row, m_pairs->rowCount() - 1));
}

bool DuplicatePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key >= Qt::Key_1 && key < Qt::Key_1 + m_buttons.size())
        m_buttons.at(key - Qt::Key_1)->click();
    else if (key == Qt::Key_Escape)
        emit closeWanted();
    else
        return QFrame::eventFilter(watched, event);
    return true;
}
