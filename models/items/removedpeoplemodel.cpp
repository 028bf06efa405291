// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/removedpeoplemodel.h"

#include "models/items/roles.h"
#include "models/privacy/pastpeople.h"
#include "models/schema/names.h"

RemovedPeopleModel::RemovedPeopleModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    load();
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::person))
            load();
    });
    connect(&session, &Session::historyRewritten, this, &RemovedPeopleModel::load);
}

void RemovedPeopleModel::load()
{
    const auto past = PastPeople::read(m_session.reader());
    beginResetModel();
    m_people = past ? past->all() : QList<Record>();
    endResetModel();
    if (!past)
        emit failed(past.error());
}

int RemovedPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant RemovedPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return person.title();
    case RecordIdRole:
        return QVariant::fromValue(person.id());
    case TableRole:
        return person.table().name();
    default:
        return {};
    }
}
