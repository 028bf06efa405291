// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dues.h"

#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

using dues::Due;
using Condition = RecordQuery::Condition;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Dues)
};

Result<void> addMeasures(const RecordReader &reader, Due::Kind kind, QDate last, QList<Due> &found)
{
    const QString day = (kind == Due::Kind::Measure ? names::dueOn : names::followUpOn).toString();
    RecordQuery query = RecordQuery::all(names::measure);
    query.conditions = {{day, Condition::Kind::AtMost, {last}},
                        {names::status.toString(),
                         Condition::Kind::Differs,
                         {QStringLiteral("done"), QStringLiteral("dropped")}}};
    const auto measures = reader.records(query);
    if (!measures)
        return measures.error();
    for (const Record &measure : *measures)
        found.append({kind, measure.value(day).toDate(), measure});
    return {};
}

Result<void> addConferences(const RecordReader &reader, QDate first, QDate last, QList<Due> &found)
{
    const QString day = names::date.toString();
    RecordQuery query = RecordQuery::all(names::conference);
    query.conditions = {{day, Condition::Kind::AtLeast, {first}},
                        {day, Condition::Kind::AtMost, {last}},
                        {names::status.toString(), Condition::Kind::Differs, {QStringLiteral("cancelled")}}};
    const auto conferences = reader.records(query);
    if (!conferences)
        return conferences.error();
    for (const Record &conference : *conferences)
        found.append({Due::Kind::Conference, conference.value(day).toDate(), conference});
    return {};
}

} // namespace

namespace dues {

Result<QList<Due>> ofMonth(const RecordReader &reader, QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    QList<Due> found;
    for (const auto &added : {addMeasures(reader, Due::Kind::Measure, last, found),
                              addMeasures(reader, Due::Kind::FollowUp, last, found),
                              addConferences(reader, first, last, found)}) {
        if (!added)
            return added.error();
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Due &left, const Due &right) { return left.day < right.day; });
    return found;
}

QString sentence(const Due &due, QDate today)
{
    const QString day = fieldtext::dateToDisplay(due.day, QLocale());
    const QString title = due.record.title();
    switch (due.kind) {
    case Due::Kind::Measure:
        if (due.day < today)
            //: %1 a day, %2 title of a measure
            return Sentences::tr("%1 · overdue: %2").arg(day, title);
        //: %1 a day, %2 title of a measure
        return Sentences::tr("%1 · to be done: %2").arg(day, title);
    case Due::Kind::FollowUp:
        //: %1 a day, %2 title of a measure
        return Sentences::tr("%1 · to be looked at again: %2").arg(day, title);
    case Due::Kind::Conference:
        break;
    }
    //: %1 a day, %2 title of a conference
    return Sentences::tr("%1 · conference: %2").arg(day, title);
}

} // namespace dues
