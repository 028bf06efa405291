// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/spaceboardmodel.h"

#include "models/conference/spacemembers.h"
#include "models/items/roles.h"
#include "models/schema/names.h"

#include <QColor>
#include <QLocale>

SpaceBoardModel::SpaceBoardModel(Session &session, QObject *parent)
    : ColumnBoardModel(session, names::municipality, parent), m_day(QDate::currentDate())
{
    load();
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::spaceMembership) || changes.touches(names::municipality) ||
            changes.touches(names::socialSpace))
            load();
    });
}

void SpaceBoardModel::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    load();
}

void SpaceBoardModel::load()
{
    beginResetModel();
    const auto spaces = session().reader().records(RecordQuery::all(names::socialSpace));
    const auto municipalities = session().reader().records(RecordQuery::all(names::municipality));
    const auto assigned = spacemembers::assignments(session().reader(), m_day);
    m_spaces = spaces ? *spaces : QList<Record>();
    m_municipalities = municipalities ? *municipalities : QList<Record>();
    m_places.clear();
    QList<QList<RecordId>> columns(m_spaces.size() + 1);
    for (qsizetype place = 0; place < m_municipalities.size(); ++place) {
        const RecordId id = m_municipalities.at(place).id();
        m_places.insert(id, place);
        const RecordId space = assigned ? assigned->value(id) : RecordId();
        const auto found = std::find_if(m_spaces.begin(), m_spaces.end(),
                                        [&space](const Record &record) { return record.id() == space; });
        columns[found == m_spaces.end() ? 0 : std::distance(m_spaces.begin(), found) + 1].append(id);
    }
    setColumns(columns);
    endResetModel();
}

int SpaceBoardModel::spaceOf(const RecordId &municipality) const
{
    return indexOf(municipality).column() - 1;
}

Result<void> SpaceBoardModel::move(const QList<RecordId> &municipalities, int column)
{
    const RecordId space = column > 0 ? m_spaces.at(column - 1).id() : RecordId();
    const auto changes = spacemembers::assign(session(), municipalities, space, m_day);
    if (!changes)
        return changes.error();
    return changes->isEmpty() ? Result<void>() : session().apply(*changes);
}

qlonglong SpaceBoardModel::populationOf(const RecordId &municipality) const
{
    return m_municipalities.at(m_places.value(municipality)).number(names::population);
}

QVariant SpaceBoardModel::dataOf(const RecordId &municipality, int role) const
{
    const Record &record = m_municipalities.at(m_places.value(municipality));
    const qlonglong population = populationOf(municipality);
    const int space = spaceOf(municipality);
    switch (role) {
    case Qt::DisplayRole:
        //: Name of a municipality and the number of its inhabitants
        return population > 0 ? tr("%1 · %2").arg(record.title(), QLocale().toString(population))
                              : record.title();
    case Qt::ToolTipRole:
        return tr("%n inhabitant(s)", nullptr, static_cast<int>(population));
    case Qt::DecorationRole:
    case ColourRole:
        return space < 0 ? QVariant() : QColor(m_spaces.at(space).text(names::colour));
    default:
        return {};
    }
}

QString SpaceBoardModel::titleOf(int number) const
{
    qlonglong population = 0;
    for (const RecordId &municipality : column(number))
        population += populationOf(municipality);
    const QString name = number == 0 ? tr("Not assigned yet") : m_spaces.at(number - 1).title();
    const auto count = static_cast<int>(column(number).size());
    const QString members = tr("%n municipality(ies)", nullptr, count);
    const QString inhabitants = tr("%1 inhabitants").arg(QLocale().toString(population));
    return QStringList({name, members, inhabitants}).join(u'\n');
}
