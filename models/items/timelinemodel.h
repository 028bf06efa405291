// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QColor>
#include <QDate>

/// The events of the chronicle and the conferences that were not cancelled, oldest first: what happened, as
/// one line. DetailRole is the day as people read it, and a conference's social space with it.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    explicit TimelineModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Reads the file for the first time; from then on the model follows it.
    void load();
    bool isLoaded() const { return m_isLoaded; }

signals:
    void failed(const Error &error);

private:
    struct Event
    {
        QString table;
        RecordId id;
        /// The first day of what may be a whole month or year.
        QDate day;
        QString title;
        QString when;
        QString space;
        QColor colour;
    };
    Result<QList<Event>> milestones() const;
    Result<QList<Event>> conferences() const;

    Session &m_session;
    QList<Event> m_events;
    bool m_isLoaded = false;
};
