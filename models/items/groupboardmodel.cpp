// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/groupboardmodel.h"

#include "models/conference/groupplan.h"
#include "models/items/roles.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

// Who declined is in no group, and nobody looks for a place for them.
bool needsNoGroup(const Participant &participant)
{
    const QString status = participant.participation.text(names::status);
    return status == u"declined" || status == u"absent" ||
           participant.participation.text(names::role) != u"participant";
}

} // namespace

GroupBoardModel::GroupBoardModel(Session &session, const RecordId &conference, QObject *parent)
    : ColumnBoardModel(session, names::participation, parent), m_conference(conference)
{
    load();
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::participation) || changes.touches(names::workingGroup) ||
            changes.touches(names::person) || changes.touches(names::organisation))
            load();
    });
}

void GroupBoardModel::load()
{
    beginResetModel();
    const auto groups = session().reader().records(
        RecordQuery::where(names::workingGroup, names::conference, QVariant::fromValue(m_conference)));
    m_groups = groups ? *groups : QList<Record>();
    m_participants.clear();
    QList<QList<RecordId>> columns(m_groups.size() + 1);
    const auto everybody = participants::read(session().reader(), m_conference);
    for (const Participant &participant : everybody ? *everybody : QList<Participant>()) {
        const RecordId id = participant.participation.reference(names::workingGroup);
        const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&id](const Record &record) { return record.id() == id; });
        if (group != m_groups.end())
            columns[std::distance(m_groups.begin(), group) + 1].append(participant.id());
        else if (!needsNoGroup(participant))
            columns[0].append(participant.id());
        m_participants.insert(participant.id(), participant);
    }
    setColumns(columns);
    endResetModel();
}

QHash<RecordId, RecordId> GroupBoardModel::groups() const
{
    QHash<RecordId, RecordId> groups;
    for (int number = 1; number < columnCount(); ++number) {
        for (const RecordId &participation : column(number))
            groups.insert(participation, m_groups.at(number - 1).id());
    }
    return groups;
}

Result<void> GroupBoardModel::move(const QList<RecordId> &participations, int column)
{
    const RecordId group = column > 0 ? m_groups.at(column - 1).id() : RecordId();
    const auto changes = groupplan::move(session().reader(), participations, group);
    return changes ? session().apply(*changes) : Result<void>(changes.error());
}

QVariant GroupBoardModel::dataOf(const RecordId &participation, int role) const
{
    const Participant &participant = *m_participants.constFind(participation);
    const QString heads =
        participant.heads() > 1 ? QStringLiteral(" (%1)").arg(participant.heads()) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return QString(participant.name() + heads);
    case Qt::ToolTipRole:
    case DetailRole:
        return participant.person.isEmpty() ? QString() : participant.organisation;
    default:
        return {};
    }
}

QString GroupBoardModel::titleOf(int number) const
{
    int heads = 0;
    for (const RecordId &participation : column(number))
        heads += m_participants.constFind(participation)->heads();
    const QString name = number == 0 ? tr("In no group") : m_groups.at(number - 1).text(names::name);
    //: Head of a column: name of a working group and the number of its people
    return tr("%1: %2").arg(name).arg(heads);
}
