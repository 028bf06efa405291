// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/places.h"

#include "views/conference/conferencesplace.h"
#include "views/evaluation/evaluationplace.h"
#include "views/listsplace.h"
#include "views/overview/overviewplace.h"
#include "views/spaces/spacesplace.h"

#include <QCoreApplication>

namespace {

using Kind = PlaceEntry::Kind;

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

PlaceEntry lists(const char *placeName, const char *label, const QStringList &tables)
{
    return {name(placeName), label, name(placeName), Kind::Lists, tables};
}

} // namespace

QString PlaceEntry::title() const
{
    return QCoreApplication::translate("Places", label);
}

const QList<PlaceEntry> &places::all()
{
    static const QList<PlaceEntry> entries = {
        {name("overview"), QT_TRANSLATE_NOOP("Places", "Overview"), name("overview"), Kind::Overview, {}},
        {name("conferences"),
         QT_TRANSLATE_NOOP("Places", "Conferences"),
         name("conferences"),
         Kind::Conferences,
         {name("conference"), name("agenda-item"), name("question"), name("working-group"),
          name("participation"), name("picture"), name("package"), name("conflict")}},
        {name("spaces"),
         QT_TRANSLATE_NOOP("Places", "Social spaces"),
         name("spaces"),
         Kind::Spaces,
         {name("social-space"), name("municipality"), name("space-membership")}},
        lists("organisations", QT_TRANSLATE_NOOP("Places", "Organisations"),
              {name("organisation"), name("organisation-space")}),
        lists("persons", QT_TRANSLATE_NOOP("Places", "People"), {name("person")}),
        lists("offers", QT_TRANSLATE_NOOP("Places", "Offers"), {name("offer"), name("offer-municipality")}),
        lists("measures", QT_TRANSLATE_NOOP("Places", "Measures"), {name("measure"), name("measure-theme")}),
        {name("evaluation"),
         QT_TRANSLATE_NOOP("Places", "Evaluation"),
         name("evaluation"),
         Kind::Evaluation,
         {name("field-of-action"), name("theme"), name("contribution"), name("contribution-organisation")}},
        lists("bodies", QT_TRANSLATE_NOOP("Places", "Bodies & chronicle"),
              {name("body"), name("body-member"), name("milestone")}),
    };
    return entries;
}

int places::indexOf(const QString &placeName)
{
    for (int i = 0; i < all().size(); ++i) {
        if (all().at(i).name == placeName)
            return i;
    }
    return 0;
}

int places::indexOfTable(const QString &table)
{
    for (int i = 0; i < all().size(); ++i) {
        if (all().at(i).tables.contains(table))
            return i;
    }
    return -1;
}

Place *places::create(int index, Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent)
{
    const PlaceEntry &entry = all().at(index);
    if (entry.kind == Kind::Overview)
        return new OverviewPlace(session, parent);
    if (entry.kind == Kind::Conferences)
        return new ConferencesPlace(session, dialogs, settings, parent);
    ListsPlace *lists = nullptr;
    if (entry.kind == Kind::Spaces)
        lists = new SpacesPlace(entry.tables, session, dialogs, settings, parent);
    else if (entry.kind == Kind::Evaluation)
        lists = new EvaluationPlace(entry.tables, session, dialogs, settings, parent);
    else
        lists = new ListsPlace(entry.tables, session, dialogs, settings, parent);
    lists->setObjectName(QStringLiteral("place-") + entry.name);
    return lists;
}
