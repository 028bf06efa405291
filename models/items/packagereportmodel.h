// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mergepreview.h"

#include <QAbstractTableModel>

/// What each of several packages brings, or why it cannot be merged.
class PackageReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PackageColumn, ///< its name and its file
        OriginColumn,  ///< who changed it last, on which device, when
        ResultColumn,  ///< how many are new, changed …; or what is wrong
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPackages(const QList<MergePreview::Package> &packages);
    /// Asserts that \p row is there.
    const MergePreview::Package &package(int row) const { return m_packages.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "3 new, 1 changed, 2 conflicts"; "nothing new".
    static QString summary(const PackageReport &report);

private:
    QString text(const MergePreview::Package &package, int column) const;

    QList<MergePreview::Package> m_packages;
};
