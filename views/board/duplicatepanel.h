// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/nearduplicatemodel.h"

#include <QFrame>

class QPushButton;
class QTableView;

/// Cards that may say the same, side by side, to be joined or kept apart.
class DuplicatePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DuplicatePanel(QWidget *parent);

    NearDuplicateModel &pairs() const { return *m_pairs; }
    /// Puts the cursor on the first pair.
    void focusPairs();

signals:
    /// \p other shall be joined to \p first.
    void joinWanted(const RecordId &first, const RecordId &other);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QPushButton *addButton(const QString &name, const QString &text, const QString &key);
    void joinTo(int column);
    void keepApart();
    void showState();

    NearDuplicateModel *m_pairs;
    QTableView *m_table;
    QList<QPushButton *> m_buttons;
    /// Where somebody was before the pairs came anew.
    int m_row = 0;
};
