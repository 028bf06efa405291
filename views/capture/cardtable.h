// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"
#include "models/schema/recordquery.h"

#include <QTableView>

class RecordTableModel;
class Session;

/// The cards that were typed, newest on top, each with two lines of room: rows of one height stay fast with
/// thousands of cards. The whole text of a card stands in its tool tip and, when edited, in the line.
class CardTable : public QTableView
{
    Q_OBJECT

public:
    CardTable(Session &session, QWidget *parent);

    RecordTableModel &cards() const { return *m_cards; }
    void showCards(const RecordQuery &query);
    QList<RecordId> selectedCards() const;
    /// Call after the font has changed.
    void fitRows();

private:
    RecordTableModel *m_cards;
};
