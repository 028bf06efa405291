// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

class QAction;

/// The program's actions whose name contains a text, with their keys: the command palette.
class ActionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeysRole = Qt::UserRole + 100 };

    /// Only actions that can be triggered at the moment of setText() are listed.
    explicit ActionsModel(const QList<QAction *> &actions, QObject *parent = nullptr);

    void setText(const QString &text);
    /// Asserts that \p row is there.
    QAction *action(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<QAction *> m_actions;
    QList<QPointer<QAction>> m_shown;
};
