// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/keeping.h"

#include "models/changes/edits.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

} // namespace

namespace keeping {

RecordQuery dueUntil(QDate day)
{
    RecordQuery query = RecordQuery::all(names::person);
    query.conditions = {{names::keepUntil.toString(), RecordQuery::Condition::Kind::AtMost, {day}}};
    query.order = {{names::keepUntil.toString(), false}};
    return query;
}

QString sentence(const Record &person, QDate today)
{
    const QDate until = person.value(names::keepUntil).toDate();
    if (!until.isValid())
        return Sentences::tr("No day is set until which the record is kept.");
    const QString day = fieldtext::toDisplay(*person.table().field(names::keepUntil), until, QLocale());
    const auto days = static_cast<int>(today.daysTo(until));
    if (days < 0)
        //: %1 a day in the past
        return Sentences::tr("Was to be kept until %1; that has passed.").arg(day);
    if (days == 0)
        return Sentences::tr("To be kept until today.");
    if (days <= noticeDays)
        //: %1 a day
        return Sentences::tr("To be kept until %1; that is in %n day(s).", nullptr, days).arg(day);
    //: %1 a day
    return Sentences::tr("To be kept until %1.").arg(day);
}

ChangeSet prolong(const Record &person, QDate today)
{
    const QDate until = person.value(names::keepUntil).toDate();
    const QDate from = until.isValid() ? std::max(until, today) : today;
    ChangeSet changes = edits::setField(person, names::keepUntil, from.addYears(1));
    changes.label = Sentences::tr("Keep a person longer");
    return changes;
}

} // namespace keeping
