// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incomingmodel.h"

#include "models/items/changewords.h"
#include "models/items/roles.h"
#include "models/schema/names.h"

void IncomingModel::setChanges(const ChangeSet &changes, const RecordReader &home)
{
    const auto line = [](RowChange::Kind kind, const QString &label, const QString &title) {
        switch (kind) {
        case RowChange::Kind::Insert:
            //: %1 is an entity ("Contribution"), %2 a title
            return tr("New: %1 “%2”").arg(label, title);
        case RowChange::Kind::Delete:
            //: %1 is an entity ("Contribution"), %2 a title
            return tr("Removed: %1 “%2”").arg(label, title);
        case RowChange::Kind::Update:
            break;
        }
        //: %1 is an entity ("Contribution"), %2 a title
        return tr("Changed: %1 “%2”").arg(label, title);
    };
    const ChangeWords words(home);
    beginResetModel();
    m_lines.clear();
    for (const RowChange &row : changes.rows) {
        const Table *table = home.schema().table(row.table);
        if (!table || table->isLink() || row.table == names::package || row.table == names::conflict)
            continue;
        m_lines.append({line(row.kind, table->label(), words.title(row)), row.table, row.id});
    }
    endResetModel();
}

int IncomingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant IncomingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.text;
    case TableRole:
        return line.table;
    case RecordIdRole:
        return QVariant::fromValue(line.id);
    default:
        return {};
    }
}
