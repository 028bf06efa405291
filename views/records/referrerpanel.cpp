// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/referrerpanel.h"

#include "models/items/referrermodel.h"
#include "models/items/roles.h"
#include "models/session.h"
#include "views/records/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int mostRows = 12;

int visibleRows(const QTreeView &tree)
{
    const QAbstractItemModel &model = *tree.model();
    int rows = 0;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex index = model.index(group, 0);
        rows += 1 + (tree.isExpanded(index) ? model.rowCount(index) : 0);
    }
    return rows;
}

} // namespace

ReferrerPanel::ReferrerPanel(Session &session, const Table &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(new ReferrerModel(session, this))
    , m_heading(new QLabel(tr("Refers to it"), this))
    , m_tree(new QTreeView(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_tree->setObjectName(QStringLiteral("referrers"));
    m_tree->setAccessibleName(m_heading->text());
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_model);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_tree);
    addPartButtons(session);

    const auto follow = [this](const QModelIndex &index) {
        const RecordId id = index.data(RecordIdRole).value<RecordId>();
        if (!id.isNull())
            emit recordActivated(index.data(TableRole).toString(), id);
    };
    connect(m_tree, &QTreeView::activated, this, follow);
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(m_tree, signal, this, &ReferrerPanel::fitHeight);
    for (const auto signal : {&ReferrerModel::rowsInserted, &ReferrerModel::rowsRemoved})
        connect(m_model, signal, this, &ReferrerPanel::unfold);
    connect(m_model, &ReferrerModel::modelReset, this, &ReferrerPanel::unfold);
}

void ReferrerPanel::addPartButtons(Session &session)
{
    auto *flow = new FlowLayout(8);
    static_cast<QVBoxLayout *>(layout())->addLayout(flow);
    for (const Table &part : session.schema().tables()) {
        const Field *owner = part.field(part.owner());
        if (!owner || owner->referencedTable() != m_table.name())
            continue;
        //: Button that adds a part to the record shown; %1 is an entity, e.g. "Agenda item"
        auto *button = new QPushButton(tr("+ %1").arg(part.label()), this);
        button->setObjectName(QStringLiteral("add-") + part.name());
        button->setAccessibleName(tr("Add %1").arg(part.label()));
        button->setEnabled(!session.isReadOnly());
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, name = part.name(), owner = part.owner()] {
            emit addRequested(name, {{owner, QVariant::fromValue(m_id)}});
        });
    }
}

void ReferrerPanel::showRecord(const RecordId &id)
{
    m_id = id;
    m_model->showRecord(m_table.name(), id);
    unfold();
}

void ReferrerPanel::unfold()
{
    if (m_model->referrerCount() <= mostRows)
        m_tree->expandAll();
    fitHeight();
}

void ReferrerPanel::fitHeight()
{
    const bool any = m_model->rowCount() > 0;
    m_heading->setVisible(any);
    m_tree->setVisible(any);
    if (!any)
        return;
    const int rowHeight = std::max(m_tree->sizeHintForRow(0), m_tree->fontMetrics().height());
    const int rows = std::min(visibleRows(*m_tree), mostRows);
    m_tree->setFixedHeight(rows * rowHeight + 2 * m_tree->frameWidth() + 2);
}
