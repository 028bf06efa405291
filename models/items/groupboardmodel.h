// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/participants.h"
#include "models/items/columnboardmodel.h"

/// The participants of a conference in its working groups.
class GroupBoardModel : public ColumnBoardModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    GroupBoardModel(Session &session, const RecordId &conference, QObject *parent = nullptr);

    int groupCount() const { return static_cast<int>(m_groups.size()); }
    /// Participations with a group.
    QHash<RecordId, RecordId> groups() const;
    Result<void> move(const QList<RecordId> &participations, int column) override;

protected:
    QVariant dataOf(const RecordId &participation, int role) const override;
    QString titleOf(int column) const override;

private:
    void load();

    RecordId m_conference;
    QList<Record> m_groups;
    QHash<RecordId, Participant> m_participants;
};
