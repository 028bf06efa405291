// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/agendatimes.h"
#include "models/items/recordtablemodel.h"

/// The agenda of one conference. The column of the start shows from when until when an item is, computed from
/// the durations; what is edited there is a fixed start.
class AgendaModel : public RecordTableModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    AgendaModel(Session &session, const RecordId &conference, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// A sentence on when the agenda begins and ends; empty without times.
    QString summary() const;
    /// What does not fit together, a sentence each.
    QStringList problems() const;

signals:
    void timesChanged();

private:
    void compute();
    void follow(const ChangeSet &changes);
    bool isTime(int column) const;
    QString timesText(const agenda::Slot &slot) const;
    QString gapText(const agenda::Slot &slot) const;

    Session &m_session;
    RecordId m_conference;
    QTime m_conferenceEnd;
    QList<Record> m_items;
    QList<agenda::Slot> m_slots;
};
