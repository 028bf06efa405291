// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/areas/areas.h"

using namespace fields;

QList<Table> areas::region()
{
    return {
        Table("social-space", QT_TRANSLATE_NOOP("Schema", "Social space"),
              QT_TRANSLATE_NOOP("Schema", "Social spaces"),
              {
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  text("short-name", QT_TRANSLATE_NOOP("Schema", "Short name")).inList(),
                  colour("colour", QT_TRANSLATE_NOOP("Schema", "Colour"))
                      .required()
                      .inList()
                      .defaultsTo("#0072b2"),
                  longText("description", QT_TRANSLATE_NOOP("Schema", "Description")).searched(),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position")).range(1, 1'000'000),
              })
            .titledBy({"name"})
            .sortedBy({"position", "name"}),
        Table("municipality", QT_TRANSLATE_NOOP("Schema", "Municipality"),
              QT_TRANSLATE_NOOP("Schema", "Municipalities"),
              {
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  choice("kind", QT_TRANSLATE_NOOP("Schema", "Kind"),
                         {{"town", QT_TRANSLATE_NOOP("Schema", "Town")},
                          {"municipality", QT_TRANSLATE_NOOP("Schema", "Rural municipality")}})
                      .required()
                      .inList()
                      .defaultsTo("municipality"),
                  key("key", QT_TRANSLATE_NOOP("Schema", "Official key"), 8).required().inList().unique(),
                  text("postcode", QT_TRANSLATE_NOOP("Schema", "Postcode")).inList(),
                  integer("population", QT_TRANSLATE_NOOP("Schema", "Population"))
                      .inList()
                      .range(0, 100'000'000),
                  date("population-date", QT_TRANSLATE_NOOP("Schema", "Population as of")),
                  text("population-source", QT_TRANSLATE_NOOP("Schema", "Source of the population")),
                  real("area-km2", QT_TRANSLATE_NOOP("Schema", "Area (km²)")).inList().range(0, 1'000'000),
                  real("latitude", QT_TRANSLATE_NOOP("Schema", "Latitude")).range(-90, 90),
                  real("longitude", QT_TRANSLATE_NOOP("Schema", "Longitude")).range(-180, 180),
                  blob("boundary", QT_TRANSLATE_NOOP("Schema", "Boundary")).since(4),
              })
            .titledBy({"name"})
            .sortedBy({"name"}),
        Table("space-membership", QT_TRANSLATE_NOOP("Schema", "Assignment to a social space"),
              QT_TRANSLATE_NOOP("Schema", "Assignments to social spaces"),
              {
                  reference("municipality", QT_TRANSLATE_NOOP("Schema", "Municipality"), "municipality")
                      .required()
                      .inList(),
                  reference("social-space", QT_TRANSLATE_NOOP("Schema", "Social space"), "social-space")
                      .required()
                      .inList(),
                  date("valid-from", QT_TRANSLATE_NOOP("Schema", "Valid from")).inList(),
              })
            .titledBy({"municipality", "social-space"}, " – ")
            .sortedBy({"social-space", "municipality"})
            .partOf("social-space"),
    };
}
