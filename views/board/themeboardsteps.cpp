// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/themeboard.h"

#include "models/conference/clustering.h"
#include "models/conference/measures.h"
#include "models/items/recordmove.h"
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "views/board/boardcolumns.h"
#include "views/board/boardlist.h"
#include "views/board/themecolumn.h"
#include "views/records/messagebar.h"

#include <QItemSelectionModel>

#include <algorithm>

QList<RecordId> ThemeBoard::markedCards() const
{
    QModelIndexList marked = m_columns->selection().selectedIndexes();
    std::sort(marked.begin(), marked.end(), [](const QModelIndex &left, const QModelIndex &right) {
        return std::pair(left.parent().row(), left.row()) < std::pair(right.parent().row(), right.row());
    });
    QList<RecordId> cards;
    for (const QModelIndex &index : std::as_const(marked))
        cards.append(m_model->card(index));
    return cards;
}

void ThemeBoard::moveMarked(int branch)
{
    if (branch > m_model->themeCount() || m_session.isReadOnly())
        return;
    const auto theme = m_model->theme(branch);
    if (applyToMarked(clustering::place(m_session.reader(), markedCards(), theme ? theme->id() : RecordId())))
        m_columns->reveal(*m_columns->column(branch));
}

void ThemeBoard::gatherMarked()
{
    if (!applyToMarked(clustering::gather(m_session, question(), markedCards())))
        return;
    m_columns->reveal(*m_columns->column(m_model->themeCount()));
}

void ThemeBoard::joinMarked()
{
    const QList<RecordId> marked = markedCards();
    if (marked.size() > 1)
        apply(clustering::join(m_session.reader(), marked.constFirst(), marked.mid(1)));
    else
        m_message->showMessage(
            MessageBar::Kind::Information,
            tr("Mark the cards that say the same, with Ctrl and a click or Shift and an arrow "
               "key, then press J."));
}

void ThemeBoard::separateCurrent()
{
    if (const RecordId card = m_model->card(m_columns->selection().currentIndex()); !card.isNull())
        apply(clustering::separate(m_session.reader(), card));
}

void ThemeBoard::openCurrent()
{
    if (const RecordId card = m_model->card(m_columns->selection().currentIndex()); !card.isNull())
        emit recordActivated(names::contribution.toString(), card);
}

void ThemeBoard::moveTheme(int branch, int step)
{
    const auto theme = m_model->theme(branch);
    const int target = branch + step;
    if (!theme || target < 1 || target > m_model->themeCount())
        return;
    // Before the one that stands there, or behind it.
    const int before = step < 0 ? target : target + 1;
    const auto next = before > m_model->themeCount() ? std::nullopt : m_model->theme(before);
    apply(recordmove::moveBefore(
        m_session.reader(),
        RecordQuery::where(names::theme, names::question, QVariant::fromValue(question())), {theme->id()},
        next ? next->id() : RecordId()));
}

void ThemeBoard::dissolve(int branch)
{
    if (const auto theme = m_model->theme(branch))
        apply(clustering::dissolve(m_session.reader(), theme->id()));
}

void ThemeBoard::makeMeasure(int branch)
{
    const auto theme = m_model->theme(branch);
    if (!theme || !apply(measures::fromTheme(m_session, theme->id())))
        return;
    const auto made = measures::ofTheme(m_session.reader(), theme->id());
    if (!made || made->isEmpty())
        return;
    m_newMeasure = made->constLast().id();
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("“%1” is a measure now.").arg(theme->text(names::name)), tr("To the measure"));
}

bool ThemeBoard::applyToMarked(const Result<ChangeSet> &changes)
{
    const QList<RecordId> marked = markedCards();
    const QModelIndex current = m_columns->selection().currentIndex();
    const QPersistentModelIndex branch = current.parent();
    int row = current.row();
    for (int above = current.row() - 1; above >= 0; --above)
        row -= marked.contains(m_model->card(m_model->index(above, 0, branch))) ? 1 : 0;
    if (!apply(changes))
        return false;
    if (branch.isValid())
        m_columns->column(branch.row())->list().goToRow(row);
    return true;
}

bool ThemeBoard::apply(const Result<ChangeSet> &changes)
{
    const auto applied = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    if (!applied) {
        fail(applied.error());
        return false;
    }
    m_message->hide();
    return true;
}
