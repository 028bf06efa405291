// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merge/conflictpanel.h"

#include "models/items/conflictmodel.h"
#include "views/heading.h"
#include "views/merge/conflictcard.h"

#include <QApplication>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

ConflictPanel::ConflictPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new ConflictModel(session, this))
    , m_heading(new Heading({}, 1.2, this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_list(new QListView(m_parts))
    , m_card(new ConflictCard(m_parts))
{
    build();
    addKeys();
    connect(m_model, &ConflictModel::failed, this, &ConflictPanel::failed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ConflictPanel::showCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictPanel::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConflictPanel::showCurrent);
    connect(m_card, &ConflictCard::chosen, this, &ConflictPanel::decide);
    connect(m_card, &ConflictCard::allChosen, this, &ConflictPanel::decideAll);
    connect(m_card, &ConflictCard::wordingMade, this, &ConflictPanel::keepWording);
    showCount();
}

void ConflictPanel::build()
{
    m_heading->setObjectName(QStringLiteral("conflictHeading"));
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("Open conflicts"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_parts, 1);
    layout->addStretch(0);
}

void ConflictPanel::addKeys()
{
    const auto on = [this](const QKeySequence &key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    on(Qt::Key_1, [this] { decide(Side::Ours); });
    on(Qt::Key_2, [this] { decide(Side::Theirs); });
    on(Qt::Key_3, [this] { m_card->editBoth(); });
    on(Qt::ALT | Qt::Key_1, [this] { decideAll(Side::Ours); });
    on(Qt::ALT | Qt::Key_2, [this] { decideAll(Side::Theirs); });
}

bool ConflictPanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void ConflictPanel::focusList()
{
    m_list->setFocus();
}

int ConflictPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void ConflictPanel::showCount()
{
    m_heading->setText(isEmpty() ? tr("No open conflicts")
                                 : tr("%n open conflict(s)", nullptr, m_model->rowCount()));
    // What is hidden must not hand the cursor on to whatever comes next.
    if (isEmpty() && isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus();
    m_parts->setVisible(!isEmpty());
    setSizePolicy(QSizePolicy::Preferred, isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    if (!isEmpty() && currentRow() < 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void ConflictPanel::showCurrent()
{
    const int row = currentRow();
    if (row >= 0 && row < m_model->rowCount())
        m_card->showConflict(m_model->conflict(row).id(), m_model->words(row), m_model->alike(row));
}

void ConflictPanel::decide(Side side)
{
    if (!isEmpty())
        finish(m_model->decide(currentRow(), side), 1);
}

void ConflictPanel::decideAll(Side side)
{
    if (isEmpty())
        return;
    const int conflicts = m_model->alike(currentRow());
    finish(m_model->decideAlike(currentRow(), side), conflicts);
}

void ConflictPanel::keepWording(const QString &wording)
{
    finish(m_model->decideFor(currentRow(), wording), 1);
}

void ConflictPanel::finish(const Result<void> &done, int conflicts)
{
    if (!done) {
        emit failed(done.error());
        return;
    }
    QSet<RecordId> open;
    for (int row = 0; row < m_model->rowCount(); ++row)
        open.insert(m_model->conflict(row).id());
    m_card->forgetDecided(open);
    focusList();
    emit decided(conflicts);
}
