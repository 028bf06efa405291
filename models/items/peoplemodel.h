// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QDate>

#include <functional>

/// Some of the people of a file, one below the other; follows the file.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Those whose records are to be kept no longer, or not much longer, as of the day \p today; the longest
    /// overdue first. \p session must outlive the model.
    static PeopleModel *due(Session &session, QDate today, QObject *parent);
    /// Those who were removed but still stand in the history, by name: erasing takes them out of that, too.
    static PeopleModel *removed(Session &session, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error);

private:
    using Read = std::function<Result<QList<Record>>(const RecordReader &reader)>;
    using Text = std::function<QString(const Record &person)>;

    PeopleModel(Session &session, Read read, Text text, QObject *parent);
    void load();

    Session &m_session;
    Read m_read;
    Text m_text;
    QList<Record> m_people;
};
