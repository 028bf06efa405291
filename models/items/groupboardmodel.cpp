// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/groupboardmodel.h"

#include "models/conference/groupplan.h"
#include "models/items/roles.h"
#include "models/schema/names.h"

#include <QMimeData>

#include <algorithm>

namespace {

constexpr qsizetype idSize = 16;

QString mimeType()
{
    return QStringLiteral("application/x-sozialraum-participations");
}

// Who declined is in no group, and nobody looks for a place for them.
bool needsNoGroup(const Participant &participant)
{
    const QString status = participant.participation.text(names::status);
    return status == u"declined" || status == u"absent" ||
           participant.participation.text(names::role) != u"participant";
}

} // namespace

GroupBoardModel::GroupBoardModel(Session &session, const RecordId &conference, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_conference(conference)
{
    load();
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::participation) || changes.touches(names::workingGroup) ||
            changes.touches(names::person) || changes.touches(names::organisation))
            load();
    });
}

void GroupBoardModel::load()
{
    beginResetModel();
    const auto groups = m_session.reader().records(
        RecordQuery::where(names::workingGroup, names::conference, QVariant::fromValue(m_conference)));
    m_groups = groups ? *groups : QList<Record>();
    m_members = QList<QList<Participant>>(m_groups.size() + 1);
    const auto everybody = participants::read(m_session.reader(), m_conference);
    for (const Participant &participant : everybody ? *everybody : QList<Participant>()) {
        const RecordId id = participant.participation.reference(names::workingGroup);
        const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&id](const Record &record) { return record.id() == id; });
        if (group != m_groups.end())
            m_members[std::distance(m_groups.begin(), group) + 1].append(participant);
        else if (!needsNoGroup(participant))
            m_members[0].append(participant);
    }
    endResetModel();
}

const Participant *GroupBoardModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_members.at(index.column()).size())
        return nullptr;
    return &m_members.at(index.column()).at(index.row());
}

RecordId GroupBoardModel::participation(const QModelIndex &index) const
{
    const Participant *participant = at(index);
    return participant ? participant->id() : RecordId();
}

QModelIndex GroupBoardModel::indexOf(const RecordId &participation) const
{
    for (int column = 0; column < m_members.size(); ++column) {
        for (int row = 0; row < m_members.at(column).size(); ++row) {
            if (m_members.at(column).at(row).id() == participation)
                return index(row, column);
        }
    }
    return {};
}

QHash<RecordId, RecordId> GroupBoardModel::groups() const
{
    QHash<RecordId, RecordId> groups;
    for (int column = 1; column < m_members.size(); ++column) {
        for (const Participant &participant : m_members.at(column))
            groups.insert(participant.id(), m_groups.at(column - 1).id());
    }
    return groups;
}

Result<void> GroupBoardModel::move(const QList<RecordId> &participations, int column)
{
    const RecordId group = column > 0 ? m_groups.at(column - 1).id() : RecordId();
    const auto changes = groupplan::move(m_session.reader(), participations, group);
    return changes ? m_session.apply(*changes) : Result<void>(changes.error());
}

int GroupBoardModel::rowCount(const QModelIndex &parent) const
{
    qsizetype rows = 0;
    for (const QList<Participant> &members : m_members)
        rows = std::max(rows, members.size());
    return parent.isValid() ? 0 : static_cast<int>(rows);
}

int GroupBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

QVariant GroupBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Participant *participant = at(index);
    if (!participant)
        return {};
    const QString heads =
        participant->heads() > 1 ? QStringLiteral(" (%1)").arg(participant->heads()) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return QString(participant->name() + heads);
    case Qt::ToolTipRole:
    case DetailRole:
        return participant->person.isEmpty() ? QString() : participant->organisation;
    case RecordIdRole:
        return QVariant::fromValue(participant->id());
    case TableRole:
        return names::participation.toString();
    default:
        return {};
    }
}

QVariant GroupBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_members.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    int heads = 0;
    for (const Participant &participant : m_members.at(section))
        heads += participant.heads();
    const QString name = section == 0 ? tr("In no group") : m_groups.at(section - 1).text(names::name);
    //: Head of a column: name of a working group and the number of its people
    return tr("%1: %2").arg(name).arg(heads);
}

Qt::ItemFlags GroupBoardModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsDropEnabled;
    if (!at(index))
        return index.isValid() ? flags | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : flags;
    flags |= Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_session.isReadOnly() ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList GroupBoardModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *GroupBoardModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    for (const QModelIndex &index : indexes) {
        if (const Participant *participant = at(index))
            ids.append(participant->id().toBytes());
    }
    auto *data = new QMimeData;
    data->setData(mimeType(), ids);
    return data;
}

bool GroupBoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int column,
                                      const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(mimeType()) && (column >= 0 || parent.isValid()) &&
           !m_session.isReadOnly();
}

bool GroupBoardModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<RecordId> moved;
    const QByteArray ids = data->data(mimeType());
    for (qsizetype i = 0; i < ids.size(); i += idSize) {
        if (const auto id = RecordId::fromBytes(ids.mid(i, idSize)))
            moved.append(*id);
    }
    const auto done = move(moved, column >= 0 ? column : parent.column());
    if (!done)
        emit failed(done.error());
    return done.has_value();
}
