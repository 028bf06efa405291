// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/duepeoplemodel.h"

#include "models/items/roles.h"
#include "models/privacy/keeping.h"
#include "models/schema/names.h"

DuePeopleModel::DuePeopleModel(Session &session, QDate today, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_today(today)
{
    load();
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::person))
            load();
    });
}

void DuePeopleModel::load()
{
    const auto people = m_session.reader().records(keeping::dueUntil(m_today.addDays(keeping::noticeDays)));
    beginResetModel();
    m_people = people ? *people : QList<Record>();
    endResetModel();
    if (!people)
        emit failed(people.error());
}

int DuePeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant DuePeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1\n%2").arg(person.title(), keeping::sentence(person, m_today));
    case RecordIdRole:
        return QVariant::fromValue(person.id());
    case TableRole:
        return person.table().name();
    default:
        return {};
    }
}
