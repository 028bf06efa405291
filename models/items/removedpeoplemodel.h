// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractListModel>

/// The people who were removed but still stand in the history, by name: erasing takes them out of that, too.
class RemovedPeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    explicit RemovedPeopleModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error);

private:
    void load();

    Session &m_session;
    QList<Record> m_people;
};
