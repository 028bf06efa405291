// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/areas/areas.h"

using namespace fields;

QList<Table> areas::hall()
{
    return {
        Table("package", QT_TRANSLATE_NOOP("Schema", "Package"), QT_TRANSLATE_NOOP("Schema", "Packages"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  reference("working-group", QT_TRANSLATE_NOOP("Schema", "Working group"), "working-group")
                      .inList(),
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList(),
                  text("device", QT_TRANSLATE_NOOP("Schema", "Device")).inList(),
                  date("handed-out-on", QT_TRANSLATE_NOOP("Schema", "Handed out on")).inList(),
                  time("handed-out-at", QT_TRANSLATE_NOOP("Schema", "Handed out at")).inList(),
                  date("returned-on", QT_TRANSLATE_NOOP("Schema", "Back on")).inList(),
                  time("returned-at", QT_TRANSLATE_NOOP("Schema", "Back at")).inList(),
              })
            .titledBy({"name"})
            .sortedBy({"name"})
            .partOf("conference"),
        Table("conflict", QT_TRANSLATE_NOOP("Schema", "Conflict"), QT_TRANSLATE_NOOP("Schema", "Conflicts"),
              {
                  text("subject", QT_TRANSLATE_NOOP("Schema", "Concerns")).inList(),
                  choice("kind", QT_TRANSLATE_NOOP("Schema", "Kind"),
                         {{"both-changed", QT_TRANSLATE_NOOP("Schema", "Changed on both sides")},
                          {"removed-here", QT_TRANSLATE_NOOP("Schema", "Removed here, changed there")},
                          {"removed-there", QT_TRANSLATE_NOOP("Schema", "Removed there, needed here")},
                          {"twin", QT_TRANSLATE_NOOP("Schema", "Entered twice")}})
                      .required()
                      .inList(),
                  text("entity", QT_TRANSLATE_NOOP("Schema", "Entity")).required(),
                  text("record", QT_TRANSLATE_NOOP("Schema", "Record")).required(),
                  text("field", QT_TRANSLATE_NOOP("Schema", "Field")),
                  longText("base", QT_TRANSLATE_NOOP("Schema", "Before")),
                  longText("ours", QT_TRANSLATE_NOOP("Schema", "Ours")).inList(),
                  longText("theirs", QT_TRANSLATE_NOOP("Schema", "Theirs")).inList(),
                  text("device", QT_TRANSLATE_NOOP("Schema", "Device")).inList(),
              })
            .titledBy({"subject"})
            .sortedBy({"id"}),
    };
}
