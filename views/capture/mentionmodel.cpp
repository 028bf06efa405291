// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/mentionmodel.h"

#include "models/items/roles.h"

void MentionModel::offer(const QList<NameList::Name> &names, const QString &fresh, bool isTheme)
{
    beginResetModel();
    m_names = names;
    m_fresh = fresh;
    m_isTheme = isTheme;
    endResetModel();
}

CardText::Mention MentionModel::mention(int row) const
{
    if (row < knownCount())
        return {m_names.at(row).id, m_names.at(row).name};
    return {{}, m_fresh};
}

int MentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : knownCount() + (m_fresh.isEmpty() ? 0 : 1);
}

QVariant MentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index.row());
    case RecordIdRole:
        return QVariant::fromValue(mention(index.row()).id);
    default:
        return {};
    }
}

QString MentionModel::text(int row) const
{
    if (row >= knownCount())
        return (m_isTheme ? tr("New theme “%1”") : tr("New organisation “%1”")).arg(m_fresh);
    const NameList::Name &name = m_names.at(row);
    const bool saysAll = name.shortName.isEmpty() || name.name.contains(name.shortName);
    //: A name in a list: %1 the name, %2 its short name
    return saysAll ? name.name : tr("%1 (%2)").arg(name.name, name.shortName);
}
