// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

#include <functional>

class QAction;

/// The program's actions whose name contains a text, with their keys: the command palette.
class ActionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeysRole = Qt::UserRole + 100 };

    /// What there is to be done now; pages come and go with theirs.
    using Source = std::function<QList<QAction *>()>;

    /// Only actions that can be triggered at the moment of setText() are listed, and of those with the same
    /// key the first.
    explicit ActionsModel(const Source &source, QObject *parent = nullptr);

    void setText(const QString &text);
    /// Asserts that \p row is there.
    QAction *action(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Source m_source;
    QList<QPointer<QAction>> m_shown;
};
