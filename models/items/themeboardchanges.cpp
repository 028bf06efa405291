// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/themeboardmodel.h"

#include <algorithm>

void ThemeBoardModel::become(const Branches &wanted)
{
    // Themes come before their cards and go after them, so that a card that moves is never removed.
    placeBranches(wanted);
    QSet<RecordId> staying;
    for (const auto &branch : wanted) {
        for (const Card &card : std::as_const(branch->cards))
            staying.insert(card.id());
    }
    for (int branch = 0; branch < static_cast<int>(m_branches.size()); ++branch) {
        QList<Card> &cards = m_branches.at(branch)->cards;
        for (int row = static_cast<int>(cards.size()) - 1; row >= 0; --row) {
            if (staying.contains(cards.at(row).id()))
                continue;
            beginRemoveRows(index(branch, 0), row, row);
            cards.removeAt(row);
            endRemoveRows();
        }
    }
    for (const auto &branch : wanted)
        placeCards(branchOf(branch->id()), branch->cards);
    removeVanished(wanted);
}

void ThemeBoardModel::placeBranches(const Branches &wanted)
{
    for (int place = 0; place < static_cast<int>(wanted.size()); ++place) {
        const Branch &branch = *wanted.at(place);
        const int current = branchOf(branch.id());
        if (current < 0) {
            beginInsertRows({}, place, place);
            m_branches.insert(m_branches.cbegin() + place,
                              std::make_shared<Branch>(Branch{branch.theme, {}}));
            endInsertRows();
            continue;
        }
        if (current != place) {
            // Those before are in their places, so it can only lie behind.
            beginMoveRows({}, current, current, {}, place);
            std::rotate(m_branches.begin() + place, m_branches.begin() + current,
                        m_branches.begin() + current + 1);
            endMoveRows();
        }
        if (m_branches.at(place)->theme != branch.theme) {
            m_branches.at(place)->theme = branch.theme;
            emit dataChanged(index(place, 0), index(place, 0));
        }
    }
}

void ThemeBoardModel::placeCards(int branch, const QList<Card> &wanted)
{
    QList<Card> &cards = m_branches.at(branch)->cards;
    const QModelIndex here = index(branch, 0);
    bool isHeavier = false;
    for (int row = 0; row < wanted.size(); ++row) {
        const Card &card = wanted.at(row);
        const bool isThere = row < cards.size() && cards.at(row).id() == card.id();
        if (const QModelIndex now = isThere ? QModelIndex() : indexOf(card.id()); now.isValid()) {
            beginMoveRows(now.parent(), now.row(), now.row(), here, row);
            Branch &from = *m_branches.at(now.parent().row());
            cards.insert(row, from.cards.takeAt(now.row()));
            endMoveRows();
            emit dataChanged(index(branchOf(from.id()), 0), index(branchOf(from.id()), 0));
            isHeavier = true;
        } else if (!isThere) {
            beginInsertRows(here, row, row);
            cards.insert(row, card);
            endInsertRows();
            isHeavier = true;
        }
        if (cards.at(row) != card) {
            cards[row] = card;
            emit dataChanged(index(row, 0, here), index(row, 0, here));
            isHeavier = true;
        }
    }
    if (isHeavier)
        emit dataChanged(here, here);
}

void ThemeBoardModel::removeVanished(const Branches &wanted)
{
    for (int branch = static_cast<int>(m_branches.size()) - 1; branch >= static_cast<int>(wanted.size());
         --branch) {
        beginRemoveRows({}, branch, branch);
        m_branches.erase(m_branches.cbegin() + branch);
        endRemoveRows();
    }
}
