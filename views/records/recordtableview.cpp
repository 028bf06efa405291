// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtableview.h"

#include "models/items/recordtablemodel.h"
#include "views/records/tones.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

// Characters that a column shows before the user makes it wider.
constexpr int widestTitle = 44;
constexpr int widestOther = 24;
constexpr int numberGap = 8; // pixels
// Rows whose contents decide about the first widths.
constexpr int measuredRows = 50;

/// Colours are called by their names, as in the form; numbers keep off the text of the next column.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return tones::colourName(QStyledItemDelegate::displayText(value, locale));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        QStyleOptionViewItem cell = option;
        if (whole.displayAlignment.testFlag(Qt::AlignRight)) {
            option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter,
                                                  option.widget);
            cell.rect.setRight(cell.rect.right() - numberGap);
        }
        QStyledItemDelegate::paint(painter, cell, index);
    }
};

QString cellText(const QModelIndex &index)
{
    // Yes and no are ticks in the table and words elsewhere.
    const bool isTick = index.data(Qt::CheckStateRole).isValid();
    QString text = index.data(isTick ? Qt::AccessibleTextRole : Qt::DisplayRole).toString();
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

RecordTableView::RecordTableView(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("recordTable"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(measuredRows);
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTableView::showColumnMenu);
}

void RecordTableView::setRecords(RecordTableModel *model)
{
    m_records = model;
    setModel(model);
    // Without an indicator first, switching sorting on would sort by the first column.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    const bool ordered = model->table().hasPosition();
    setDragEnabled(ordered);
    setAcceptDrops(ordered);
    setDragDropMode(ordered ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    measureColumns();
    sizeColumns();
    connect(model, &RecordTableModel::modelReset, this, &RecordTableView::sizeToFirstRows);
    connect(model, &RecordTableModel::rowsInserted, this, &RecordTableView::sizeToFirstRows);
}

QList<RecordId> RecordTableView::selectedRecords() const
{
    QList<RecordId> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(m_records->recordId(index.row()));
    return ids;
}

void RecordTableView::selectRecords(const QList<RecordId> &ids)
{
    QItemSelection selection;
    int first = -1;
    for (const RecordId &id : ids) {
        const int row = m_records->rowOf(id);
        if (row < 0)
            continue;
        if (first < 0)
            first = row;
        selection.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
    }
    {
        const QScopedValueRollback quiet(m_selecting, true);
        if (first >= 0)
            selectionModel()->setCurrentIndex(model()->index(first, 0), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (first >= 0)
        scrollTo(model()->index(first, 0));
    emit recordsSelected();
}

void RecordTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_selecting)
        emit recordsSelected();
}

QStringList RecordTableView::columnsInVisualOrder() const
{
    QStringList fields;
    const QStringList columns = m_records->columns();
    for (int place = 0; place < columns.size(); ++place)
        fields.append(columns.at(horizontalHeader()->logicalIndex(place)));
    return fields;
}

QString RecordTableView::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList cells;
    const int columns = model()->columnCount();
    for (int place = 0; place < columns; ++place)
        cells.append(model()->headerData(horizontalHeader()->logicalIndex(place), Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (int place = 0; place < columns; ++place)
            cells.append(cellText(model()->index(row, horizontalHeader()->logicalIndex(place))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void RecordTableView::moveCurrent(int step)
{
    const int row = currentIndex().row();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= model()->rowCount() || !m_records->canMoveRecords())
        return;
    const RecordId id = m_records->recordId(row);
    if (const auto moved = m_records->moveRecord(row, target); !moved)
        emit failed(moved.error());
    else
        selectRecords({id});
}

void RecordTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList columns = m_records->columns();
    for (const Field &field : m_records->table().fields()) {
        if (m_hiddenFields.contains(field.name()) || field.type() == FieldType::Blob)
            continue;
        auto *action = menu->addAction(field.label());
        action->setCheckable(true);
        action->setChecked(columns.contains(field.name()));
        action->setEnabled(!action->isChecked() || columns.size() > 1);
        connect(action, &QAction::toggled, this,
                [this, name = field.name()](bool shown) { setColumnShown(name, shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void RecordTableView::setColumnShown(const QString &field, bool shown)
{
    const QVariantMap before = state();
    QStringList columns = columnsInVisualOrder();
    if (shown)
        columns.append(field);
    else
        columns.removeAll(field);
    QVariantMap after = before;
    after.insert(QStringLiteral("columns"), columns);
    setState(after);
    emit columnsChanged();
}

bool RecordTableView::isTitle(int column) const
{
    return m_records->table().titleFields().contains(m_records->columns().at(column));
}

void RecordTableView::measureColumns()
{
    m_contentWidths.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_contentWidths.append(
            std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column) + numberGap));
    // A number far from its neighbours is hard to read across.
    const int last = horizontalHeader()->logicalIndex(model()->columnCount() - 1);
    const auto alignment =
        model()->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    horizontalHeader()->setStretchLastSection(!alignment.testFlag(Qt::AlignRight));
}

void RecordTableView::sizeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    QList<int> widths;
    int room = viewport()->width();
    for (int column = 0; column < m_contentWidths.size(); ++column) {
        const int widest = (isTitle(column) ? widestTitle : widestOther) * character;
        const int header = horizontalHeader()->sectionSizeHint(column);
        widths.append(std::max(header, std::min(m_contentWidths.at(column), widest)));
        room -= widths.constLast();
    }
    m_firstWidths.clear();
    for (int column = 0; column < widths.size(); ++column) {
        const int more = std::clamp(room, 0, m_contentWidths.at(column) - widths.at(column));
        room -= more;
        setColumnWidth(column, widths.at(column) + more);
        m_firstWidths.insert(m_records->columns().at(column), columnWidth(column));
    }
}

// Contents say nothing about widths before there are any, and less than the user afterwards.
void RecordTableView::sizeToFirstRows()
{
    if (!m_awaitsFirstRows || model()->rowCount() == 0)
        return;
    m_awaitsFirstRows = false;
    const QVariantMap own = ownWidths();
    measureColumns();
    sizeColumns();
    useWidths(own);
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_records || event->size().width() == event->oldSize().width())
        return;
    const QVariantMap own = ownWidths();
    sizeColumns();
    useWidths(own);
}

QVariantMap RecordTableView::ownWidths() const
{
    QVariantMap widths;
    const QStringList columns = m_records->columns();
    // A stretched column is as wide as the table leaves it.
    const int stretched = horizontalHeader()->stretchLastSection()
                              ? horizontalHeader()->logicalIndex(static_cast<int>(columns.size()) - 1)
                              : -1;
    for (int column = 0; column < columns.size(); ++column) {
        if (column != stretched && columnWidth(column) != m_firstWidths.value(columns.at(column)))
            widths.insert(columns.at(column), columnWidth(column));
    }
    return widths;
}

void RecordTableView::useWidths(const QVariantMap &widths)
{
    const QStringList columns = m_records->columns();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (columns.contains(width.key()))
            setColumnWidth(static_cast<int>(columns.indexOf(width.key())), width->toInt());
    }
}

QVariantMap RecordTableView::state() const
{
    const QStringList columns = m_records->columns();
    QVariantMap state{{QStringLiteral("columns"), columnsInVisualOrder()},
                      {QStringLiteral("widths"), ownWidths()}};
    const int sorted = horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < columns.size()) {
        state.insert(QStringLiteral("sorted"), columns.at(sorted));
        state.insert(QStringLiteral("descending"),
                     horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return state;
}

void RecordTableView::setState(const QVariantMap &state)
{
    QStringList columns = state.value(QStringLiteral("columns")).toStringList();
    columns.removeIf([this](const QString &name) { return !m_records->table().field(name); });
    if (columns.isEmpty())
        return;
    m_records->setColumns(columns);
    measureColumns();
    sizeColumns();
    for (int column = 0; column < columns.size(); ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    useWidths(state.value(QStringLiteral("widths")).toMap());
    const bool descending = state.value(QStringLiteral("descending")).toBool();
    sortByColumn(static_cast<int>(columns.indexOf(state.value(QStringLiteral("sorted")).toString())),
                 descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}
