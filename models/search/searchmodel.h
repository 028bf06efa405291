// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractListModel>

/// Where a text was found, newest first, at most 50 places. DisplayRole is the record's title; see roles.h
/// for table, field, found text and marks. An empty text finds nothing.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    explicit SearchModel(Session &session, QObject *parent = nullptr);

    /// Searches at once; whoever types fast waits a moment before calling.
    void setText(const QString &text);
    const QString &text() const { return m_query.text; }
    /// Only what belongs to this conference; null: everything.
    void setConference(const RecordId &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error);

private:
    struct Entry
    {
        SearchHit hit;
        /// Read when first looked at.
        mutable std::optional<QString> title;
    };

    void search();
    void follow(const ChangeSet &changes);
    const QString &title(const Entry &entry) const;

    Session &m_session;
    SearchQuery m_query;
    QList<Entry> m_entries;
};
