// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/conflictrecord.h"
#include "models/items/conflictwords.h"
#include "models/session.h"

#include <QAbstractListModel>

/// The conflicts of a file that nobody has decided yet: those of one kind together, oldest first. A decision
/// is one step that can be taken back.
class ConflictModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Side = conflictrecord::Side;

    /// \p session must outlive the model.
    explicit ConflictModel(Session &session, QObject *parent = nullptr);

    /// Asserts that \p row is there.
    const Record &conflict(int row) const { return m_conflicts.at(row); }
    ConflictWords words(int row) const;
    /// How many are of the same kind as \p row, itself included.
    int alike(int row) const { return static_cast<int>(sameKind(row).size()); }

    Result<void> decide(int row, Side side);
    /// Decides all that are of the same kind as \p row.
    Result<void> decideAlike(int row, Side side);
    /// Decides for a wording that was made of both.
    Result<void> decideFor(int row, const QString &wording);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error);

private:
    QList<Record> sameKind(int row) const;
    Result<void> apply(const Result<ChangeSet> &decision);
    QList<Record> read();
    void follow(const ChangeSet &changes);
    void replace(const QList<Record> &conflicts);

    Session &m_session;
    QList<Record> m_conflicts;
};
