// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/peoplemodel.h"

#include "models/items/roles.h"
#include "models/privacy/keeping.h"
#include "models/privacy/pastpeople.h"
#include "models/schema/names.h"

PeopleModel *PeopleModel::due(Session &session, QDate today, QObject *parent)
{
    const auto read = [today](const RecordReader &reader) {
        return reader.records(keeping::dueUntil(today.addDays(keeping::noticeDays)));
    };
    const auto text = [today](const Record &person) {
        return QStringLiteral("%1\n%2").arg(person.title(), keeping::sentence(person, today));
    };
    return new PeopleModel(session, read, text, parent);
}

PeopleModel *PeopleModel::removed(Session &session, QObject *parent)
{
    const auto read = [](const RecordReader &reader) {
        const auto past = PastPeople::read(reader);
        return past ? Result<QList<Record>>(past->all()) : Result<QList<Record>>(past.error());
    };
    return new PeopleModel(session, read, &Record::title, parent);
}

PeopleModel::PeopleModel(Session &session, Read read, Text text, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_read(std::move(read)), m_text(std::move(text))
{
    load();
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::person))
            load();
    });
    connect(&session, &Session::historyRewritten, this, &PeopleModel::load);
}

void PeopleModel::load()
{
    const auto people = m_read(m_session.reader());
    beginResetModel();
    m_people = people ? *people : QList<Record>();
    endResetModel();
    if (!people)
        emit failed(people.error());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_text(person);
    case RecordIdRole:
        return QVariant::fromValue(person.id());
    case TableRole:
        return person.table().name();
    default:
        return {};
    }
}
