// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/pastepage.h"

#include "models/items/pastedguestsmodel.h"
#include "views/records/flowlayout.h"
#include "views/records/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

PastePage::PastePage(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PastedGuestsModel(session, conference, this))
    , m_paste(new QPushButton(tr("Paste (Ctrl+V)"), this))
    , m_takeOver(new QPushButton(this))
    , m_hint(
          new QLabel(tr("Select the rows in Excel or LibreOffice, copy them with Ctrl+C and paste them here. "
                        "Nothing is written before you have seen what becomes of each row."),
                     this))
    , m_columns(new QWidget(this))
    , m_message(new MessageBar(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("paste"));
    setFocusPolicy(Qt::NoFocus);
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    m_takeOver->setObjectName(QStringLiteral("takeOverTable"));
    m_hint->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("pastedRows"));
    m_table->setAccessibleName(tr("Pasted rows and what becomes of them"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    new FlowLayout(16, m_columns);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_paste);
    line->addWidget(m_takeOver);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    layout->addWidget(m_columns);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    connect(m_paste, &QPushButton::clicked, this, &PastePage::paste);
    connect(m_takeOver, &QPushButton::clicked, this, &PastePage::takeOver);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto undone = m_session.undo(); !undone)
            m_message->showMessage(MessageBar::Kind::Problem, undone.error().text);
    });
    connect(m_model, &PastedGuestsModel::dataChanged, this, &PastePage::showState);
    auto *key = new QShortcut(QKeySequence::Paste, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &PastePage::paste);
    showState();
}

void PastePage::focusButton()
{
    m_paste->setFocus();
}

void PastePage::paste()
{
    m_message->hide();
    m_model->setText(QGuiApplication::clipboard()->text());
    showColumns();
    showState();
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() == 0)
        m_message->showMessage(MessageBar::Kind::Problem,
                               tr("There is no table to paste. Copy rows in Excel or LibreOffice first."));
}

void PastePage::showColumns()
{
    qDeleteAll(m_columns->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int column = 0; column < m_model->columns().size(); ++column) {
        auto *box = new QComboBox(m_columns);
        box->setObjectName(QStringLiteral("pastedColumn-%1").arg(column));
        box->setAccessibleName(tr("What column %1 holds").arg(column + 1));
        box->setToolTip(box->accessibleName());
        for (int meaning = 0; meaning < static_cast<int>(PastedTable::Column::Count); ++meaning)
            box->addItem(PastedTable::label(static_cast<PastedTable::Column>(meaning)), meaning);
        box->setCurrentIndex(static_cast<int>(m_model->columns().at(column)));
        connect(box, &QComboBox::activated, this, [this, column](int meaning) {
            m_model->setColumn(column, static_cast<PastedTable::Column>(meaning));
        });
        m_columns->layout()->addWidget(box);
        box->show();
    }
}

void PastePage::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_columns->setVisible(hasRows);
    m_takeOver->setVisible(hasRows);
    m_takeOver->setEnabled(m_model->readyCount() > 0 && !m_session.isReadOnly());
    m_takeOver->setText(tr("Take over %n row(s)", nullptr, m_model->readyCount()));
}

void PastePage::takeOver()
{
    const int count = m_model->readyCount();
    if (const auto done = m_model->takeOver(); !done)
        m_message->showMessage(MessageBar::Kind::Problem, done.error().text);
    else
        m_message->showMessage(MessageBar::Kind::Information, tr("%n row(s) taken over.", nullptr, count),
                               tr("Undo"));
}
