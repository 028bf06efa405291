// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/cardtext.h"

#include <QAbstractListModel>

/// The names that are offered for a mention; the last row may stand for one that is still to be made.
class MentionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// \p fresh empty: nothing new is offered.
    void offer(const QList<NameList::Name> &names, const QString &fresh, bool isTheme);
    /// How many of the rows exist already.
    int knownCount() const { return static_cast<int>(m_names.size()); }
    CardText::Mention mention(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString text(int row) const;

    QList<NameList::Name> m_names;
    QString m_fresh;
    bool m_isTheme = false;
};
