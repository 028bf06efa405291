// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/participants.h"
#include "models/session.h"

#include <QAbstractTableModel>

/// The working groups of a conference side by side: a column for each, the first for who is in none, a cell
/// for each participant. Cells can be dragged into another column.
class GroupBoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    GroupBoardModel(Session &session, const RecordId &conference, QObject *parent = nullptr);

    int groupCount() const { return static_cast<int>(m_groups.size()); }
    /// Null for an empty cell.
    RecordId participation(const QModelIndex &index) const;
    /// Invalid if the participant is not shown.
    QModelIndex indexOf(const RecordId &participation) const;
    /// Participations with a group.
    QHash<RecordId, RecordId> groups() const;
    /// \p column 0: into no group.
    Result<void> move(const QList<RecordId> &participations, int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void failed(const Error &error);

private:
    void load();
    const Participant *at(const QModelIndex &index) const;

    Session &m_session;
    RecordId m_conference;
    QList<Record> m_groups;
    /// By column.
    QList<QList<Participant>> m_members;
};
