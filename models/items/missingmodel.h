// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/missing.h"
#include "models/session.h"

#include <QAbstractTableModel>

/// Who is not represented at a conference: a row for each category or municipality, and how many
/// organisations of the file could be invited.
class MissingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Categories, Municipalities };

    explicit MissingModel(Kind kind, QObject *parent = nullptr);

    void setGaps(const missing::Gaps &gaps);
    const missing::Gap &gap(int row) const { return m_gaps.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Kind m_kind;
    QList<missing::Gap> m_gaps;
};
