// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historyview.h"

#include "models/items/historymodel.h"
#include "views/icons.h"
#include "views/records/messagebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

HistoryView::HistoryView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session, this))
    , m_message(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_takeBack(new QAction(icons::line(QStringLiteral("undo")), tr("Take back"), this))
    , m_step(new QLabel(this))
{
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_takeBack->setShortcut(Qt::CTRL | Qt::Key_Backspace);
    m_takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_takeBack->setToolTip(tr("Takes back the chosen step, whenever it was done (%1)")
                               .arg(m_takeBack->shortcut().toString(QKeySequence::NativeText)));
    m_step->setObjectName(QStringLiteral("chosenStep"));
    m_step->setWordWrap(true);
    buildTable();
    build();
    connect(m_takeBack, &QAction::triggered, this, &HistoryView::takeBack);
    connect(m_model, &HistoryModel::failed, this, &HistoryView::failed);
    connect(m_model, &HistoryModel::modelReset, this, &HistoryView::showStep);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_message->hide();
        showStep();
    });
    // What came of a step may have changed with it.
    connect(&session, &Session::changed, this, &HistoryView::showStep);
    showStep();
}

void HistoryView::buildTable()
{
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_takeBack);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void HistoryView::build()
{
    auto *button = new QPushButton(m_takeBack->icon(), m_takeBack->text(), this);
    button->setObjectName(QStringLiteral("takeBackStep"));
    button->setAccessibleName(m_takeBack->text());
    button->setToolTip(m_takeBack->toolTip());
    connect(button, &QPushButton::clicked, m_takeBack, &QAction::trigger);
    connect(m_takeBack, &QAction::enabledChanged, button, &QWidget::setEnabled);

    auto *line = new QWidget(this);
    line->setVisible(!m_session.isReadOnly());
    auto *chosen = new QHBoxLayout(line);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(8);
    chosen->addWidget(button);
    chosen->addWidget(m_step, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(line);
}

void HistoryView::showFile()
{
    m_model->showFile();
    fitColumns();
}

void HistoryView::showRecord(const QString &table, const RecordId &id)
{
    m_message->hide();
    m_model->showRecord(table, id);
    fitColumns();
}

void HistoryView::fitColumns()
{
    for (const int column : {HistoryModel::TimeColumn, HistoryModel::AuthorColumn, HistoryModel::LabelColumn})
        m_table->resizeColumnToContents(column);
}

void HistoryView::showStep()
{
    const QModelIndex current = m_table->currentIndex();
    const QString hindrance = current.isValid() ? m_model->hindrance(current.row()) : QString();
    m_takeBack->setEnabled(current.isValid() && hindrance.isEmpty() && !m_session.isReadOnly());
    if (!current.isValid()) {
        m_step->setText(tr("Choose a step to take it back, or to read why that is not possible."));
        return;
    }
    QSet<RecordId> records;
    for (const RowChange &row : m_model->changeSet(current.row()).rows)
        records.insert(row.id);
    m_step->setText(hindrance.isEmpty() ? tr("Takes back what was changed in %n record(s).", nullptr,
                                             static_cast<int>(records.size()))
                                        : hindrance);
}

void HistoryView::takeBack()
{
    m_message->hide();
    // The button goes off with the step, and the keys must not go elsewhere with it.
    m_table->setFocus();
    if (const auto taken = m_model->takeBack(m_table->currentIndex().row()); !taken)
        m_message->showMessage(MessageBar::Kind::Problem, taken.error().text);
}
