// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"
#include "models/schema/recordquery.h"

#include <QTableView>
#include <QTimer>

class CardOrganisations;
class RecordTableModel;
class Session;

/// The cards that were typed, newest on top, each as high as its text. Only rows that are looked at are
/// measured, so that thousands of cards cost no more than a screenful.
class CardTable : public QTableView
{
    Q_OBJECT

public:
    CardTable(Session &session, QWidget *parent);

    RecordTableModel &cards() const { return *m_cards; }
    /// \p namesGroups: cards say which group they are from.
    void showCards(const RecordQuery &query, bool namesGroups);
    QList<RecordId> selectedCards() const;
    /// A card with all that belongs to it, as one line to be read out.
    QString accessibleText(int row) const;
    /// Call after the font has changed.
    void fitRows();

signals:
    void editWanted(const RecordId &card);
    void removeWanted();
    /// Back to the line, with what was typed on the way.
    void lineWanted(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void prepare();
    void fitVisibleRows();
    QStringList labels(const QModelIndex &index) const;
    QString cell(const QModelIndex &index, QStringView field, int role = Qt::DisplayRole) const;
    QStringList organisations(int row) const;

    RecordTableModel *m_cards;
    CardOrganisations *m_organisations;
    QTimer m_fitting;
    bool m_namesGroups = false;
};
