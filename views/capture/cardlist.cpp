// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/cardlist.h"

#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/capture/cardquery.h"
#include "views/capture/cardtable.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

CardList::CardList(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_writer(session, conference)
    , m_filter(new QToolButton(this))
    , m_table(new CardTable(session, this))
    , m_empty(new QLabel(m_table))
{
    build();
    addActions();
    connect(m_filter, &QToolButton::toggled, this, &CardList::showCards);
    connect(m_table, &CardTable::removeWanted, this, &CardList::removeSelected);
    connect(&m_table->cards(), &RecordTableModel::failed, this, &CardList::failed);
    connect(&m_table->cards(), &QAbstractItemModel::modelReset, this, &CardList::showCounts);
    connect(&m_table->cards(), &QAbstractItemModel::rowsInserted, this, &CardList::showCounts);
    connect(&m_table->cards(), &QAbstractItemModel::rowsRemoved, this, &CardList::showCounts);
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::contribution))
            showCounts();
    });
}

void CardList::build()
{
    m_filter->setObjectName(QStringLiteral("onlyUnclear"));
    m_filter->setCheckable(true);
    m_filter->setToolTip(tr("Show only what is unclear (Ctrl+Shift+U)"));
    m_filter->setAccessibleDescription(m_filter->toolTip());
    m_empty->setObjectName(QStringLiteral("noCards"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *overTable = new QVBoxLayout(m_table);
    overTable->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
}

void CardList::addActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, const QKeySequence &key, const auto &action) {
        auto *added = new QAction(text, m_table);
        added->setShortcut(key);
        // The keys are handled where the focus is; here they are only to be read.
        added->setShortcutContext(Qt::WidgetShortcut);
        added->setEnabled(!m_session.isReadOnly());
        m_table->addAction(added);
        connect(added, &QAction::triggered, this, action);
    };
    add(tr("Change the card"), Qt::Key_F2, [this] {
        if (m_table->currentIndex().isValid())
            emit m_table->editWanted(m_table->cards().recordId(m_table->currentIndex().row()));
    });
    add(tr("Key message"), Qt::CTRL | Qt::Key_M, [this] { toggleMark(names::keyMessage); });
    add(tr("Unclear"), Qt::CTRL | Qt::Key_U, [this] { toggleMark(names::unclear); });
    add(tr("Remove the card"), QKeySequence::Delete, [this] { removeSelected(); });
}

void CardList::setPlace(const RecordId &question, const RecordId &group, bool namesGroups)
{
    m_question = question;
    m_group = group;
    m_namesGroups = namesGroups;
    showCards();
}

void CardList::setTextFont(const QFont &font)
{
    m_table->setFont(font);
    m_empty->setFont(font);
    m_table->fitRows();
}

void CardList::showCards()
{
    m_table->showCards(cardQuery(m_question, m_group, m_filter->isChecked()), m_namesGroups);
    showCounts();
}

void CardList::showCounts()
{
    const auto unclear = m_session.reader().count(cardQuery(m_question, m_group, true));
    const int count = unclear ? static_cast<int>(*unclear) : 0;
    //: Button that shows only unclear cards; %n says how many there are
    m_filter->setText(tr("? Only unclear (%n)", nullptr, count));
    m_filter->setVisible(count > 0 || m_filter->isChecked());
    m_empty->setText(m_filter->isChecked() ? tr("Nothing is unclear any more.")
                                           : tr("No cards yet. What is typed above comes here with Enter."));
    m_empty->setVisible(m_table->cards().rowCount() == 0);
}

void CardList::focusCards()
{
    if (m_table->cards().rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectRow(0);
}

RecordId CardList::neighbour(const RecordId &card, int step) const
{
    const int row = card.isNull() ? -1 : m_table->cards().rowOf(card);
    return m_table->cards().recordId(row + step);
}

void CardList::showCard(const RecordId &card)
{
    const int row = card.isNull() ? -1 : m_table->cards().rowOf(card);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->clearSelection();
}

void CardList::toggleMark(QStringView field)
{
    const QList<RecordId> cards = m_table->selectedCards();
    if (cards.isEmpty())
        return;
    const auto first = m_session.reader().record(names::contribution, cards.constFirst());
    if (!first || !*first)
        return;
    if (const auto marked = m_writer.mark(cards, field, !(*first)->isTrue(field)); !marked)
        emit failed(marked.error());
}

void CardList::toggleFilter()
{
    if (!m_filter->isHidden())
        m_filter->toggle();
}

void CardList::removeSelected()
{
    const QList<RecordId> cards = m_table->selectedCards();
    const int row = m_table->currentIndex().row();
    if (cards.isEmpty() || m_session.isReadOnly())
        return;
    if (const auto done = m_writer.remove(cards); !done) {
        emit failed(done.error());
        return;
    }
    if (m_table->cards().rowCount() > 0)
        m_table->selectRow(std::min(row, m_table->cards().rowCount() - 1));
    emit removed(static_cast<int>(cards.size()));
}
