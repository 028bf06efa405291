// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/crosstableview.h"

#include "models/items/crosstablemodel.h"
#include "views/evaluation/heatdelegate.h"
#include "views/evaluation/stripedheader.h"
#include "views/evaluation/tablecopy.h"

namespace {

constexpr int rowGap = 10;
constexpr int narrowestColumn = 7; // characters

} // namespace

CrossTableView::CrossTableView(CrossTableModel &model, const QString &corner, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("crossTable"));
    setHorizontalHeader(new StripedHeader(this));
    setItemDelegate(new HeatDelegate(this));
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    addCopyAction(*this, corner);

    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit cellActivated(index.row(), index.column()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &CrossTableView::fitColumns);
    fitColumns();
}

void CrossTableView::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowGap);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * narrowestColumn);
    resizeColumnsToContents();
    if (m_model.rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
}
