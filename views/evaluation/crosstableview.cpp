// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/crosstableview.h"

#include "models/csv.h"
#include "models/items/crosstablemodel.h"
#include "models/items/modellisting.h"
#include "views/evaluation/heatdelegate.h"
#include "views/evaluation/stripedheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace {

constexpr int rowGap = 10;
constexpr int narrowestColumn = 7; // characters

} // namespace

CrossTableView::CrossTableView(CrossTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
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

    auto *copy = new QAction(tr("Copy the table"), this);
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);

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

QString CrossTableView::text() const
{
    const Listing listing = modelListing(m_model, m_model.table().corner);
    QByteArray bytes = csv::line(listing.heads, u'\t');
    for (const QStringList &row : listing.rows)
        bytes += csv::line(row, u'\t');
    return QString::fromUtf8(bytes);
}
