// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/cardtable.h"

#include "models/capture/cardorganisations.h"
#include "models/items/recordtablemodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "views/capture/carddelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace {

// Their organisations are read together.
constexpr int pageSize = 64;

const QStringList &columns()
{
    static const QStringList fields = {names::text.toString(), names::theme.toString(),
                                       names::keyMessage.toString(), names::unclear.toString(),
                                       names::workingGroup.toString()};
    return fields;
}

bool isWritten(const QKeyEvent &key)
{
    // AltGr, with which @ is typed, comes as both on some systems.
    const Qt::KeyboardModifiers modifiers = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool isAltGr = modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return !key.text().isEmpty() && key.text().front().isPrint() && (!modifiers || isAltGr);
}

} // namespace

CardTable::CardTable(Session &session, QWidget *parent)
    : QTableView(parent)
    , m_cards(new RecordTableModel(session, names::contribution.toString(), this))
    , m_organisations(new CardOrganisations(session, this))
{
    setObjectName(QStringLiteral("cards"));
    setAccessibleName(tr("Cards, newest first"));
    m_cards->setColumns(columns());
    setModel(m_cards);
    setItemDelegate(new CardDelegate([this](const QModelIndex &index) { return labels(index); }, this));
    prepare();

    m_fitting.setSingleShot(true);
    connect(&m_fitting, &QTimer::timeout, this, &CardTable::fitVisibleRows);
    const auto fitSoon = [this] { m_fitting.start(); };
    connect(m_cards, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(m_cards, &QAbstractItemModel::rowsRemoved, this, fitSoon);
    connect(m_cards, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(m_cards, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(m_organisations, &CardOrganisations::forgotten, this, fitSoon);
    connect(m_organisations, &CardOrganisations::forgotten, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit editWanted(m_cards->recordId(index.row())); });
}

void CardTable::prepare()
{
    for (int column = 1; column < columns().size(); ++column)
        setColumnHidden(column, true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // On the smallest screens the line is more important than the list.
    setMinimumHeight(3 * QFontMetrics(QApplication::font()).height());
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    fitRows();
}

void CardTable::showCards(const RecordQuery &query, bool namesGroups)
{
    m_namesGroups = namesGroups;
    m_cards->setQuery(query);
}

QList<RecordId> CardTable::selectedCards() const
{
    QList<RecordId> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(m_cards->recordId(index.row()));
    return ids;
}

void CardTable::fitRows()
{
    // All rows lose the height they had; those that nobody looks at keep this one.
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 16);
    fitVisibleRows();
}

void CardTable::fitVisibleRows()
{
    const int count = m_cards->rowCount();
    int row = std::max(rowAt(0), 0);
    for (int top = rowViewportPosition(row); row < count && top < viewport()->height(); ++row) {
        const int height = sizeHintForRow(row);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        top += height;
    }
}

void CardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fitting.start();
}

void CardTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_fitting.start();
}

QString CardTable::cell(const QModelIndex &index, QStringView field, int role) const
{
    return index.siblingAtColumn(static_cast<int>(columns().indexOf(field))).data(role).toString();
}

QStringList CardTable::organisations(int row) const
{
    const RecordId card = m_cards->recordId(row);
    if (!m_organisations->knows(card)) {
        QList<RecordId> page;
        const int first = row - row % pageSize;
        for (int other = first; other < std::min(first + pageSize, m_cards->rowCount()); ++other) {
            const RecordId id = m_cards->recordId(other);
            if (!m_organisations->knows(id))
                page.append(id);
        }
        m_organisations->read(page);
    }
    return m_organisations->names(card);
}

QStringList CardTable::labels(const QModelIndex &index) const
{
    QStringList labels;
    if (cell(index, names::keyMessage, Qt::EditRole) == u"true")
        labels.append(tr("★ Key message"));
    if (cell(index, names::unclear, Qt::EditRole) == u"true")
        labels.append(tr("? Unclear"));
    if (const QString theme = cell(index, names::theme); !theme.isEmpty())
        labels.append(QStringLiteral("# ") + theme);
    for (const QString &organisation : organisations(index.row()))
        labels.append(QStringLiteral("@ ") + organisation);
    if (const QString group = cell(index, names::workingGroup); m_namesGroups && !group.isEmpty())
        labels.append(group);
    return labels;
}

QString CardTable::accessibleText(int row) const
{
    const QModelIndex index = m_cards->index(row, 0);
    return (QStringList{index.data().toString()} + labels(index)).join(QStringLiteral(", "));
}

void CardTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (currentIndex().isValid())
            emit editWanted(m_cards->recordId(currentIndex().row()));
        return;
    case Qt::Key_Delete:
        emit removeWanted();
        return;
    case Qt::Key_Escape:
        emit lineWanted({});
        return;
    case Qt::Key_Up:
        if (currentIndex().row() <= 0) {
            emit lineWanted({});
            return;
        }
        break;
    default:
        break;
    }
    if (isWritten(*event) && event->key() != Qt::Key_Space)
        emit lineWanted(event->text());
    else
        QTableView::keyPressEvent(event);
}
