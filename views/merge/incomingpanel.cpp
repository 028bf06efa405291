// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merge/incomingpanel.h"

#include "models/items/incomingmodel.h"
#include "models/items/roles.h"
#include "views/heading.h"

#include <QListView>
#include <QVBoxLayout>

IncomingPanel::IncomingPanel(QWidget *parent)
    : QWidget(parent), m_model(new IncomingModel(this)), m_heading(new Heading({}, 1.2, this))
{
    auto *list = new QListView(this);
    list->setObjectName(QStringLiteral("incoming"));
    list->setAccessibleName(tr("What the packages bring"));
    list->setModel(m_model);
    list->setAlternatingRowColors(true);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(list, 1);
    connect(list, &QListView::activated, this, [this](const QModelIndex &line) {
        emit recordActivated(line.data(TableRole).toString(), line.data(RecordIdRole).value<RecordId>());
    });
    hide();
}

void IncomingPanel::showChanges(const ChangeSet &changes, const RecordReader &home)
{
    m_model->setChanges(changes, home);
    m_heading->setText(tr("What the packages bring: %n", nullptr, m_model->rowCount()));
    setVisible(m_model->rowCount() > 0);
}
