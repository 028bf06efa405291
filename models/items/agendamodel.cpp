// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agendamodel.h"

#include "models/items/roles.h"
#include "models/schema/names.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace {

QString clock(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

AgendaModel::AgendaModel(Session &session, const RecordId &conference, QObject *parent)
    : RecordTableModel(session, names::agendaItem.toString(), parent)
    , m_session(session)
    , m_conference(conference)
{
    compute();
    connect(&m_session, &Session::changed, this, &AgendaModel::follow);
}

void AgendaModel::compute()
{
    const auto conference = m_session.reader().record(names::conference, m_conference);
    const auto items = m_session.reader().records(
        RecordQuery::where(names::agendaItem, names::conference, QVariant::fromValue(m_conference)));
    m_items = items ? *items : QList<Record>();
    QTime begin;
    m_conferenceEnd = {};
    if (conference && *conference) {
        begin = (*conference)->value(names::startsAt).toTime();
        m_conferenceEnd = (*conference)->value(names::endsAt).toTime();
    }
    m_slots = agenda::times(begin, m_items);
}

void AgendaModel::follow(const ChangeSet &changes)
{
    if (!changes.touches(names::agendaItem) && !changes.touches(names::conference))
        return;
    compute();
    const int column = static_cast<int>(columns().indexOf(names::startsAt.toString()));
    if (column >= 0 && rowCount() > 0)
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    emit timesChanged();
}

bool AgendaModel::isTime(int column) const
{
    return RecordTableModel::headerData(column, Qt::Horizontal, FieldRole) == names::startsAt.toString();
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && isTime(section))
        return tr("Time");
    return RecordTableModel::headerData(section, orientation, role);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const bool isOurs = role == Qt::DisplayRole || role == Qt::FontRole || role == Qt::ToolTipRole;
    if (!isOurs || !index.isValid() || !isTime(index.column()))
        return RecordTableModel::data(index, role);
    const RecordId id = recordId(index.row());
    const auto item = std::find_if(m_items.begin(), m_items.end(),
                                   [&id](const Record &record) { return record.id() == id; });
    if (item == m_items.end())
        return RecordTableModel::data(index, role);
    const agenda::Slot &slot = m_slots.at(std::distance(m_items.begin(), item));
    if (role == Qt::DisplayRole)
        return timesText(slot);
    if (role == Qt::ToolTipRole)
        return slot.isFixed
                   ? tr("Fixed start. Empty the cell to compute it again. %1").arg(gapText(slot)).trimmed()
                   : tr("Computed from the durations. Type a time to fix the start.");
    QFont font;
    font.setBold(slot.isFixed);
    return slot.isFixed ? QVariant(font) : QVariant();
}

QString AgendaModel::timesText(const agenda::Slot &slot) const
{
    if (!slot.begin.isValid())
        return {};
    if (!slot.end.isValid() || slot.end == slot.begin)
        return clock(slot.begin);
    //: From when until when: "09:30 – 09:45"
    return tr("%1 – %2").arg(clock(slot.begin), clock(slot.end));
}

QString AgendaModel::gapText(const agenda::Slot &slot) const
{
    if (slot.gap > 0)
        return tr("There are %n minute(s) left before it.", nullptr, slot.gap);
    if (slot.gap < 0)
        return tr("It begins %n minute(s) before the item above ends.", nullptr, -slot.gap);
    return {};
}

QString AgendaModel::summary() const
{
    if (m_slots.isEmpty() || !m_slots.constFirst().begin.isValid())
        return {};
    const QTime begin = m_slots.constFirst().begin;
    const QTime end = m_slots.constLast().end;
    if (!end.isValid() || end <= begin)
        return tr("Begins at %1.").arg(clock(begin));
    const int minutes = begin.secsTo(end) / 60;
    //: %1 and %2 are times of the day, %3 is a duration such as "3:30"
    return tr("From %1 until %2, %3 hours.")
        .arg(clock(begin), clock(end),
             QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')));
}

QStringList AgendaModel::problems() const
{
    QStringList found;
    for (int row = 0; row < m_slots.size(); ++row) {
        if (m_slots.at(row).gap != 0)
            found.append(tr("“%1”: %2").arg(m_items.at(row).text(names::title), gapText(m_slots.at(row))));
    }
    const QTime end = m_slots.isEmpty() ? QTime() : m_slots.constLast().end;
    if (end.isValid() && m_conferenceEnd.isValid() && end > m_conferenceEnd)
        found.append(
            tr("The agenda ends at %1, the conference at %2.").arg(clock(end), clock(m_conferenceEnd)));
    return found;
}
