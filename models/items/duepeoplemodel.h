// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QDate>

/// The people whose records are to be kept no longer, or not much longer; the longest overdue first.
class DuePeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Follows the file as of the day \p today. \p session must outlive the model.
    DuePeopleModel(Session &session, QDate today, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error);

private:
    void load();

    Session &m_session;
    QDate m_today;
    QList<Record> m_people;
};
