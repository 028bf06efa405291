// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/cardwriter.h"

#include <QWidget>

class CardTable;
class QAction;
class QLabel;
class QToolButton;

/// The cards of one question below the line, and everything one does to them.
class CardList : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the list.
    CardList(Session &session, const RecordId &conference, QWidget *parent);

    CardTable &table() const { return *m_table; }
    /// The button that shows only what is unclear; hidden while nothing is. Its place is outside of the list.
    QToolButton &filter() const { return *m_filter; }
    void setPlace(const RecordId &question, const RecordId &group, bool namesGroups);
    void setTextFont(const QFont &font);
    /// To the newest card.
    void focusCards();
    /// The card that follows \p card downwards (\p step 1) or upwards (-1); null card: the newest. Null:
    /// none.
    RecordId neighbour(const RecordId &card, int step) const;
    /// Makes \p card the selected one; null: none is.
    void showCard(const RecordId &card);
    /// Sets or takes away the mark of the selected cards, e.g. names::unclear.
    void toggleMark(QStringView field);
    void toggleFilter();

signals:
    void failed(const Error &error);
    void removed(int count);

private:
    void build();
    void addActions();
    void removeSelected();
    void showCards();
    void showCounts();

    Session &m_session;
    CardWriter m_writer;
    RecordId m_question;
    RecordId m_group;
    bool m_namesGroups = false;
    QToolButton *m_filter;
    CardTable *m_table;
    QLabel *m_empty;
};
