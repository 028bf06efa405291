// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/areas/areas.h"

using namespace fields;

QList<Table> areas::planning()
{
    return {
        Table("field-of-action", QT_TRANSLATE_NOOP("Schema", "Field of action"),
              QT_TRANSLATE_NOOP("Schema", "Fields of action"),
              {
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  longText("description", QT_TRANSLATE_NOOP("Schema", "Description")).inList().searched(),
                  colour("colour", QT_TRANSLATE_NOOP("Schema", "Colour")),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position")).range(1, 1'000'000),
              })
            .titledBy({"name"})
            .sortedBy({"position", "name"}),
        Table("offer", QT_TRANSLATE_NOOP("Schema", "Offer"), QT_TRANSLATE_NOOP("Schema", "Offers"),
              {
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  reference("organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), "organisation")
                      .required()
                      .inList(),
                  reference("field-of-action", QT_TRANSLATE_NOOP("Schema", "Field of action"),
                            "field-of-action")
                      .inList(),
                  longText("description", QT_TRANSLATE_NOOP("Schema", "Description")).searched(),
                  text("target-group", QT_TRANSLATE_NOOP("Schema", "Target group")).inList().searched(),
                  integer("age-from", QT_TRANSLATE_NOOP("Schema", "Age from")).inList().range(0, 120),
                  integer("age-to", QT_TRANSLATE_NOOP("Schema", "Age to")).inList().range(0, 120),
                  text("legal-basis", QT_TRANSLATE_NOOP("Schema", "Legal basis")),
                  integer("places", QT_TRANSLATE_NOOP("Schema", "Places")).range(0, 1'000'000),
                  boolean("accessible", QT_TRANSLATE_NOOP("Schema", "Accessible")),
                  date("starts-on", QT_TRANSLATE_NOOP("Schema", "Starts on")),
                  date("ends-on", QT_TRANSLATE_NOOP("Schema", "Ends on")),
              })
            .titledBy({"name"})
            .sortedBy({"name"}),
        Table("offer-municipality", QT_TRANSLATE_NOOP("Schema", "Municipality of an offer"),
              QT_TRANSLATE_NOOP("Schema", "Municipalities of offers"),
              {
                  reference("offer", QT_TRANSLATE_NOOP("Schema", "Offer"), "offer").required().inList(),
                  reference("municipality", QT_TRANSLATE_NOOP("Schema", "Municipality"), "municipality")
                      .required()
                      .inList(),
              })
            .titledBy({"offer", "municipality"}, " – ")
            .sortedBy({"offer", "municipality"})
            .partOf("offer"),
        Table(
            "measure", QT_TRANSLATE_NOOP("Schema", "Measure"), QT_TRANSLATE_NOOP("Schema", "Measures"),
            {
                text("title", QT_TRANSLATE_NOOP("Schema", "Title")).required().inList().searched(),
                longText("description", QT_TRANSLATE_NOOP("Schema", "Description")).searched(),
                reference("field-of-action", QT_TRANSLATE_NOOP("Schema", "Field of action"),
                          "field-of-action")
                    .inList(),
                choice("status", QT_TRANSLATE_NOOP("Schema", "Status"),
                       {{"proposed", QT_TRANSLATE_NOOP("Schema", "Proposed")},
                        {"agreed", QT_TRANSLATE_NOOP("Schema", "Agreed")},
                        {"in-progress", QT_TRANSLATE_NOOP("Schema", "In progress")},
                        {"done", QT_TRANSLATE_NOOP("Schema", "Done")},
                        {"dropped", QT_TRANSLATE_NOOP("Schema", "Dropped")}})
                    .required()
                    .inList()
                    .defaultsTo("proposed"),
                reference("responsible-organisation", QT_TRANSLATE_NOOP("Schema", "Responsible organisation"),
                          "organisation")
                    .inList(),
                reference("responsible-person", QT_TRANSLATE_NOOP("Schema", "Responsible person"), "person"),
                reference("body", QT_TRANSLATE_NOOP("Schema", "Body"), "body"),
                date("decided-on", QT_TRANSLATE_NOOP("Schema", "Decided on")),
                date("due-on", QT_TRANSLATE_NOOP("Schema", "Due on")).inList(),
                date("follow-up-on", QT_TRANSLATE_NOOP("Schema", "Follow up on")).inList(),
                longText("progress", QT_TRANSLATE_NOOP("Schema", "Progress")).searched(),
            })
            .titledBy({"title"})
            .sortedBy({"due-on", "title"}),
        Table("measure-theme", QT_TRANSLATE_NOOP("Schema", "Theme of a measure"),
              QT_TRANSLATE_NOOP("Schema", "Themes of measures"),
              {
                  reference("measure", QT_TRANSLATE_NOOP("Schema", "Measure"), "measure").required().inList(),
                  reference("theme", QT_TRANSLATE_NOOP("Schema", "Theme"), "theme").required().inList(),
              })
            .titledBy({"measure", "theme"}, " – ")
            .sortedBy({"measure", "theme"})
            .partOf("measure"),
    };
}
