// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/areas/areas.h"

using namespace fields;

namespace {

// § 81 SGB VIII names whom the public body works together with.
QList<Choice> organisationCategories()
{
    return {
        {"youth-welfare-office", QT_TRANSLATE_NOOP("Schema", "Youth welfare office")},
        {"non-statutory-youth-welfare-provider",
         QT_TRANSLATE_NOOP("Schema", "Non-statutory youth welfare provider")},
        {"integration-assistance-and-rehabilitation",
         QT_TRANSLATE_NOOP("Schema", "Integration assistance and rehabilitation")},
        {"social-benefits-agency", QT_TRANSLATE_NOOP("Schema", "Social benefits agency")},
        {"day-care", QT_TRANSLATE_NOOP("Schema", "Day care")},
        {"school-and-school-administration", QT_TRANSLATE_NOOP("Schema", "School and school administration")},
        {"health-service", QT_TRANSLATE_NOOP("Schema", "Health service")},
        {"counselling", QT_TRANSLATE_NOOP("Schema", "Counselling (pregnancy, addiction, debt)")},
        {"protection-from-violence", QT_TRANSLATE_NOOP("Schema", "Protection from violence")},
        {"employment-agency-and-job-centre", QT_TRANSLATE_NOOP("Schema", "Employment agency and job centre")},
        {"vocational-training", QT_TRANSLATE_NOOP("Schema", "Vocational training")},
        {"court-and-prosecution", QT_TRANSLATE_NOOP("Schema", "Court and prosecution")},
        {"police-and-public-order", QT_TRANSLATE_NOOP("Schema", "Police and public order")},
        {"training-and-research", QT_TRANSLATE_NOOP("Schema", "Training and research")},
        {"family-and-generation-centre", QT_TRANSLATE_NOOP("Schema", "Family and generation centre")},
        {"church-and-religious-community", QT_TRANSLATE_NOOP("Schema", "Church and religious community")},
        {"municipality", QT_TRANSLATE_NOOP("Schema", "Municipality")},
        {"association-and-voluntary-work", QT_TRANSLATE_NOOP("Schema", "Association and voluntary work")},
        {"self-help-and-self-organised-group",
         QT_TRANSLATE_NOOP("Schema", "Self-help and self-organised group")},
        {"other", QT_TRANSLATE_NOOP("Schema", "Other")},
    };
}

} // namespace

QList<Table> areas::actors()
{
    return {
        Table("organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"),
              QT_TRANSLATE_NOOP("Schema", "Organisations"),
              {
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  text("short-name", QT_TRANSLATE_NOOP("Schema", "Short name")).searched(),
                  choice("provider", QT_TRANSLATE_NOOP("Schema", "Provider"),
                         {{"public", QT_TRANSLATE_NOOP("Schema", "Public provider")},
                          {"non-statutory", QT_TRANSLATE_NOOP("Schema", "Non-statutory provider")},
                          {"other", QT_TRANSLATE_NOOP("Schema", "Other provider")}})
                      .required()
                      .inList()
                      .defaultsTo("other"),
                  choice("category", QT_TRANSLATE_NOOP("Schema", "Category"), organisationCategories())
                      .required()
                      .inList()
                      .defaultsTo("other"),
                  reference("parent", QT_TRANSLATE_NOOP("Schema", "Belongs to"), "organisation"),
                  reference("municipality", QT_TRANSLATE_NOOP("Schema", "Municipality"), "municipality")
                      .inList(),
                  text("street", QT_TRANSLATE_NOOP("Schema", "Street")),
                  text("postcode", QT_TRANSLATE_NOOP("Schema", "Postcode")),
                  text("place", QT_TRANSLATE_NOOP("Schema", "Place")).searched(),
                  text("phone", QT_TRANSLATE_NOOP("Schema", "Phone")),
                  text("email", QT_TRANSLATE_NOOP("Schema", "E-mail")),
                  text("website", QT_TRANSLATE_NOOP("Schema", "Website")),
                  longText("note", QT_TRANSLATE_NOOP("Schema", "Note")).searched(),
                  date("ended-on", QT_TRANSLATE_NOOP("Schema", "Ended on")),
              })
            .titledBy({"name"})
            .sortedBy({"name"}),
        Table("organisation-space", QT_TRANSLATE_NOOP("Schema", "Organisation in a social space"),
              QT_TRANSLATE_NOOP("Schema", "Organisations in social spaces"),
              {
                  reference("organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), "organisation")
                      .required()
                      .inList(),
                  reference("social-space", QT_TRANSLATE_NOOP("Schema", "Social space"), "social-space")
                      .required()
                      .inList(),
              })
            .titledBy({"organisation", "social-space"}, " – ")
            .sortedBy({"organisation", "social-space"})
            .partOf("organisation"),
        Table("person", QT_TRANSLATE_NOOP("Schema", "Person"), QT_TRANSLATE_NOOP("Schema", "People"),
              {
                  text("title", QT_TRANSLATE_NOOP("Schema", "Title")),
                  text("given-name", QT_TRANSLATE_NOOP("Schema", "Given name")).inList().searched(),
                  text("family-name", QT_TRANSLATE_NOOP("Schema", "Family name"))
                      .required()
                      .inList()
                      .searched(),
                  text("function", QT_TRANSLATE_NOOP("Schema", "Function")).inList().searched(),
                  reference("organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), "organisation")
                      .inList(),
                  text("phone", QT_TRANSLATE_NOOP("Schema", "Phone")),
                  text("email", QT_TRANSLATE_NOOP("Schema", "E-mail")),
                  longText("note", QT_TRANSLATE_NOOP("Schema", "Note")).searched(),
                  boolean("may-be-named", QT_TRANSLATE_NOOP("Schema", "May be named in public")).inList(),
                  date("consent-on", QT_TRANSLATE_NOOP("Schema", "Consent given on")),
                  date("consent-withdrawn-on", QT_TRANSLATE_NOOP("Schema", "Consent withdrawn on")),
                  date("keep-until", QT_TRANSLATE_NOOP("Schema", "Keep until")),
              })
            .titledBy({"family-name", "given-name"}, ", ")
            .sortedBy({"family-name", "given-name"})
            .namesPeople(),
        Table("body", QT_TRANSLATE_NOOP("Schema", "Body"), QT_TRANSLATE_NOOP("Schema", "Bodies"),
              {
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  choice("level", QT_TRANSLATE_NOOP("Schema", "Level"),
                         {{"strategic", QT_TRANSLATE_NOOP("Schema", "Strategic")},
                          {"operational", QT_TRANSLATE_NOOP("Schema", "Operational")}})
                      .required()
                      .inList()
                      .defaultsTo("operational"),
                  date("since", QT_TRANSLATE_NOOP("Schema", "Since")).inList(),
                  longText("description", QT_TRANSLATE_NOOP("Schema", "Description")).searched(),
              })
            .titledBy({"name"})
            .sortedBy({"name"}),
        Table("body-member", QT_TRANSLATE_NOOP("Schema", "Member of a body"),
              QT_TRANSLATE_NOOP("Schema", "Members of bodies"),
              {
                  reference("body", QT_TRANSLATE_NOOP("Schema", "Body"), "body").required().inList(),
                  reference("organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), "organisation")
                      .inList(),
                  reference("person", QT_TRANSLATE_NOOP("Schema", "Person"), "person").inList(),
                  text("role", QT_TRANSLATE_NOOP("Schema", "Role")).inList(),
              })
            .titledBy({"body", "organisation", "person"}, " – ")
            .sortedBy({"body", "organisation"})
            .partOf("body"),
        Table("milestone", QT_TRANSLATE_NOOP("Schema", "Milestone"),
              QT_TRANSLATE_NOOP("Schema", "Milestones"),
              {
                  partialDate("date", QT_TRANSLATE_NOOP("Schema", "Date")).required().inList(),
                  text("title", QT_TRANSLATE_NOOP("Schema", "Title")).required().inList().searched(),
                  longText("description", QT_TRANSLATE_NOOP("Schema", "Description")).searched(),
                  text("source", QT_TRANSLATE_NOOP("Schema", "Source")),
              })
            .titledBy({"title"})
            .sortedBy({"date"}),
    };
}
