// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QListView>

class ThemeBoardModel;

/// One column of cards. All columns of a board share one selection, so that at any time it is clear which
/// cards are meant.
class BoardList : public QListView
{
    Q_OBJECT

public:
    /// Shows the branch \p root of \p model.
    BoardList(ThemeBoardModel &model, QItemSelectionModel &selection, const QModelIndex &root,
              QWidget *parent);

    /// What an empty column says.
    void setEmptyText(const QString &text);
    /// Makes the card in \p row the current one, or the last one before it.
    void goToRow(int row);

signals:
    /// To the column on the left (-1) or on the right (+1).
    void neighbourWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeBoardModel &m_model;
    QString m_emptyText;
};
