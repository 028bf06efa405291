// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/emptytexts.h"

#include "models/schema/table.h"

#include <QCoreApplication>

namespace {

struct EmptyText
{
    const char *table;
    const char *text;
};

constexpr EmptyText texts[] = {
    {"organisation",
     QT_TRANSLATE_NOOP("EmptyList", "Whoever takes part belongs here: providers, schools, offices, "
                                    "associations, churches. Add them one by one or import a list.")},
    {"person", QT_TRANSLATE_NOOP("EmptyList", "The people you work with belong here, with their function and "
                                              "organisation. Add them one by one or import a list.")},
    {"offer",
     QT_TRANSLATE_NOOP("EmptyList", "What already exists for children, young people and families belongs "
                                    "here: the inventory of offers. Add one or import a list.")},
    {"measure",
     QT_TRANSLATE_NOOP("EmptyList", "What is to be done belongs here, with who is responsible and until "
                                    "when. Measures can also be made from the themes of a conference.")},
    {"conference",
     QT_TRANSLATE_NOOP("EmptyList", "A conference brings the actors of one social space together for a "
                                    "day. Plan the first one with the button “New”.")},
    {"municipality",
     QT_TRANSLATE_NOOP("EmptyList", "The towns and municipalities of the district belong here, each "
                                    "with its official key.")},
    {"social-space",
     QT_TRANSLATE_NOOP("EmptyList", "Social spaces are the planning areas of the district, made of "
                                    "municipalities. Usually there are four or five.")},
    {"body",
     QT_TRANSLATE_NOOP("EmptyList", "Standing committees and working parties belong here, strategic and "
                                    "operational ones.")},
    {"milestone",
     QT_TRANSLATE_NOOP("EmptyList", "What happened in the process belongs here, with its date; a year "
                                    "or a month is enough.")},
    {"agenda-item",
     QT_TRANSLATE_NOOP("EmptyList", "The agenda of the day: what happens when and who speaks.")},
    {"question", QT_TRANSLATE_NOOP("EmptyList", "The questions that all groups work on, usually four.")},
    {"working-group",
     QT_TRANSLATE_NOOP("EmptyList", "The small groups of the conference, with room, facilitator and "
                                    "recorder.")},
    {"participation",
     QT_TRANSLATE_NOOP("EmptyList", "Whoever is invited to or takes part in this conference belongs "
                                    "here: an organisation, a person or both.")},
    {"picture",
     QT_TRANSLATE_NOOP("EmptyList", "Photos of the conference belong here. Drop them on the window "
                                    "or add them with the button “Add pictures …”.")},
    {"contribution",
     QT_TRANSLATE_NOOP("EmptyList", "What people said at the conference, in their own words. It is "
                                    "typed on the capture page.")},
    {"theme", QT_TRANSLATE_NOOP("EmptyList", "A theme gathers contributions to one question under a name.")},
    {"field-of-action",
     QT_TRANSLATE_NOOP("EmptyList", "Fields of action are subjects that last over years, such as "
                                    "open youth work: they make conferences comparable.")},
};

} // namespace

QString emptyListText(const Table &table)
{
    for (const EmptyText &entry : texts) {
        if (table.name() == QLatin1StringView(entry.table))
            return QCoreApplication::translate("EmptyList", entry.text);
    }
    //: %1 is the name of several entities, e.g. "Pictures"
    return QCoreApplication::translate("EmptyList",
                                       "There are no %1 yet. Add the first one with the button “New”.")
        .arg(table.pluralLabel());
}
