// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractListModel>

/// Records to pick from, by title, for combo boxes and completers. RecordIdRole and ValueRole hold the
/// record's id; both are invalid for the empty choice.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    ChoiceModel(Session &session, const RecordQuery &query, QObject *parent = nullptr);

    /// Restricts the choice, e.g. to the questions of one conference.
    void setQuery(const RecordQuery &query);
    const RecordQuery &query() const { return m_query; }
    /// Puts a first row that stands for "no record"; \p text may be empty.
    void addEmptyChoice(const QString &text = {});

    /// Null for the empty choice and for rows that are not there.
    RecordId recordId(int row) const;
    /// The row of the empty choice for a null id; -1 if the record cannot be chosen.
    int rowOf(const RecordId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error);

private:
    struct Entry
    {
        RecordId id;
        QString title;
    };

    Result<QList<Entry>> entries() const;
    void load();
    void follow(const ChangeSet &changes);
    void removeMissing(const QList<Entry> &entries);
    void placeRows(const QList<Entry> &entries);

    Session &m_session;
    RecordQuery m_query;
    std::optional<Entry> m_emptyChoice;
    QList<Entry> m_entries;
};
