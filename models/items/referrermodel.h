// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractItemModel>

/// What refers to one record, as a tree: groups by entity and field, below them the records. RecordIdRole and
/// TableRole of a record say where a link leads; for a mere link between two records that is the other one.
class ReferrerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Empty until showRecord(). \p session must outlive the model.
    explicit ReferrerModel(Session &session, QObject *parent = nullptr);

    void showRecord(const QString &table, const RecordId &id);
    /// How many records are listed, over all groups.
    int referrerCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error);

private:
    /// Where a row leads and what it is called.
    struct Target
    {
        QString table;
        RecordId id;
        QString title;
    };
    struct Entry
    {
        RecordId id;
        /// Read when first looked at.
        mutable std::optional<Target> target;
    };
    struct Group
    {
        const Table *table;
        const Field *field;
        QList<Entry> entries;
    };

    void load();
    void follow(const ChangeSet &changes);
    QVariant groupData(const Group &group, int role) const;
    const Target &target(const Group &group, const Entry &entry) const;
    Target findTarget(const Group &group, const RecordId &id) const;

    Session &m_session;
    QString m_table;
    RecordId m_id;
    QList<Group> m_groups;
};
