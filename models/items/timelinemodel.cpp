// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include "models/items/roles.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace {

// A year or a month begins with its first day.
QDate firstDayOf(const QString &partialDate)
{
    return QDate::fromString(partialDate + QStringLiteral("-01-01").mid(partialDate.size() - 4), Qt::ISODate);
}

} // namespace

TimelineModel::TimelineModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (m_isLoaded && (changes.touches(names::milestone) || changes.touches(names::conference) ||
                           changes.touches(names::socialSpace)))
            load();
    });
}

Result<QList<TimelineModel::Event>> TimelineModel::milestones() const
{
    const auto found = m_session.reader().records(RecordQuery::all(names::milestone));
    if (!found)
        return found.error();
    QList<Event> events;
    for (const Record &milestone : *found) {
        const QString date = milestone.text(names::date);
        events.append({names::milestone.toString(), milestone.id(), firstDayOf(date), milestone.title(),
                       fieldtext::partialDateToDisplay(date, QLocale()), QString(), QColor()});
    }
    return events;
}

Result<QList<TimelineModel::Event>> TimelineModel::conferences() const
{
    RecordQuery query = RecordQuery::all(names::conference);
    query.conditions = {
        {names::status.toString(), RecordQuery::Condition::Kind::Differs, {QStringLiteral("cancelled")}}};
    const auto found = m_session.reader().records(query);
    if (!found)
        return found.error();
    const auto spaces = m_session.reader().records(RecordQuery::all(names::socialSpace));
    if (!spaces)
        return spaces.error();
    QHash<RecordId, const Record *> spaceOf;
    for (const Record &space : *spaces)
        spaceOf.insert(space.id(), &space);
    QList<Event> events;
    for (const Record &conference : *found) {
        const Record *space = spaceOf.value(conference.reference(names::socialSpace));
        const QDate day = conference.value(names::date).toDate();
        events.append({names::conference.toString(), conference.id(), day, conference.title(),
                       fieldtext::dateToDisplay(day, QLocale()), space ? space->title() : QString(),
                       space ? QColor(space->text(names::colour)) : QColor()});
    }
    return events;
}

void TimelineModel::load()
{
    m_isLoaded = true;
    const auto milestones = this->milestones();
    const auto conferences = this->conferences();
    beginResetModel();
    m_events = (milestones ? *milestones : QList<Event>()) + (conferences ? *conferences : QList<Event>());
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event &left, const Event &right) { return left.day < right.day; });
    endResetModel();
    for (const auto *read : {&milestones, &conferences}) {
        if (!*read)
            emit failed(read->error());
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event &event = m_events.at(index.row());
    const QString detail =
        event.space.isEmpty() ? event.when : QStringLiteral("%1 · %2").arg(event.when, event.space);
    switch (role) {
    case Qt::DisplayRole:
        return event.title;
    case DetailRole:
        return detail;
    case Qt::ToolTipRole:
        return QString(detail + u'\n' + event.title);
    case Qt::AccessibleTextRole:
        return event.table == names::conference
                   //: An event on the line of time: %1 title of a conference, %2 its day and its social space
                   ? tr("%1, conference, %2").arg(event.title, detail)
                   //: An event on the line of time: %1 what happened, %2 when
                   : tr("%1, chronicle, %2").arg(event.title, detail);
    case ColourRole:
        return event.colour.isValid() ? QVariant(event.colour) : QVariant();
    case ValueRole:
        return event.day;
    case RecordIdRole:
        return QVariant::fromValue(event.id);
    case TableRole:
        return event.table;
    default:
        return {};
    }
}
