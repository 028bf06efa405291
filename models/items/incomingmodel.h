// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/store/recordreader.h"

#include <QAbstractListModel>

/// The records that a merge adds, changes or removes, a line each; links between two others and what the
/// merge notes for itself are left out.
class IncomingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// \p home: what the changes are to be written into.
    void setChanges(const ChangeSet &changes, const RecordReader &home);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString text;
        QString table;
        RecordId id;
    };

    QList<Line> m_lines;
};
