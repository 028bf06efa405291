// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/schema.h"

#include <QtGlobal>

namespace {

using namespace fields;

#define LABEL(text) QT_TRANSLATE_NOOP("Schema", text)

// Only what this program version knows to write; see Field::since().
constexpr int currentVersion = 1;

// § 81 SGB VIII names whom the public body works together with.
QList<Choice> organisationCategories()
{
    return {
        {QLatin1StringView("youth-welfare-office"), LABEL("Youth welfare office")},
        {QLatin1StringView("non-statutory-youth-welfare-provider"),
         LABEL("Non-statutory youth welfare provider")},
        {QLatin1StringView("integration-assistance-and-rehabilitation"),
         LABEL("Integration assistance and rehabilitation")},
        {QLatin1StringView("social-benefits-agency"), LABEL("Social benefits agency")},
        {QLatin1StringView("day-care"), LABEL("Day care")},
        {QLatin1StringView("school-and-school-administration"), LABEL("School and school administration")},
        {QLatin1StringView("health-service"), LABEL("Health service")},
        {QLatin1StringView("counselling"), LABEL("Counselling (pregnancy, addiction, debt)")},
        {QLatin1StringView("protection-from-violence"), LABEL("Protection from violence")},
        {QLatin1StringView("employment-agency-and-job-centre"), LABEL("Employment agency and job centre")},
        {QLatin1StringView("vocational-training"), LABEL("Vocational training")},
        {QLatin1StringView("court-and-prosecution"), LABEL("Court and prosecution")},
        {QLatin1StringView("police-and-public-order"), LABEL("Police and public order")},
        {QLatin1StringView("training-and-research"), LABEL("Training and research")},
        {QLatin1StringView("family-and-generation-centre"), LABEL("Family and generation centre")},
        {QLatin1StringView("church-and-religious-community"), LABEL("Church and religious community")},
        {QLatin1StringView("municipality"), LABEL("Municipality")},
        {QLatin1StringView("association-and-voluntary-work"), LABEL("Association and voluntary work")},
        {QLatin1StringView("self-help-and-self-organised-group"),
         LABEL("Self-help and self-organised group")},
        {QLatin1StringView("other"), LABEL("Other")},
    };
}

QList<Table> regionTables()
{
    return {
        Table("social-space", LABEL("Social space"), LABEL("Social spaces"),
              {
                  text("name", LABEL("Name")).required().inList().searched(),
                  text("short-name", LABEL("Short name")).inList(),
                  colour("colour", LABEL("Colour")).required().inList().defaultsTo(QStringLiteral("#0072b2")),
                  longText("description", LABEL("Description")).searched(),
                  integer("position", LABEL("Position")).range(1, 1'000'000),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("position"), QStringLiteral("name")}),
        Table("municipality", LABEL("Municipality"), LABEL("Municipalities"),
              {
                  text("name", LABEL("Name")).required().inList().searched(),
                  choice("kind", LABEL("Kind"),
                         {{QLatin1StringView("town"), LABEL("Town")},
                          {QLatin1StringView("municipality"), LABEL("Rural municipality")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("municipality")),
                  key("key", LABEL("Official key"), 8).required().inList().unique(),
                  text("postcode", LABEL("Postcode")).inList(),
                  integer("population", LABEL("Population")).inList().range(0, 100'000'000),
                  date("population-date", LABEL("Population as of")),
                  text("population-source", LABEL("Source of the population")),
                  real("area-km2", LABEL("Area (km²)")).inList().range(0, 1'000'000),
                  real("latitude", LABEL("Latitude")).range(-90, 90),
                  real("longitude", LABEL("Longitude")).range(-180, 180),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("name")}),
        Table("space-membership", LABEL("Assignment to a social space"),
              LABEL("Assignments to social spaces"),
              {
                  reference("municipality", LABEL("Municipality"), "municipality").required().inList(),
                  reference("social-space", LABEL("Social space"), "social-space").required().inList(),
                  date("valid-from", LABEL("Valid from")).inList(),
              })
            .titledBy({QStringLiteral("municipality"), QStringLiteral("social-space")}, QStringLiteral(" – "))
            .sortedBy({QStringLiteral("social-space"), QStringLiteral("municipality")})
            .partOf("social-space"),
    };
}

QList<Table> actorTables()
{
    return {
        Table("organisation", LABEL("Organisation"), LABEL("Organisations"),
              {
                  text("name", LABEL("Name")).required().inList().searched(),
                  text("short-name", LABEL("Short name")).searched(),
                  choice("provider", LABEL("Provider"),
                         {{QLatin1StringView("public"), LABEL("Public provider")},
                          {QLatin1StringView("non-statutory"), LABEL("Non-statutory provider")},
                          {QLatin1StringView("other"), LABEL("Other provider")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("other")),
                  choice("category", LABEL("Category"), organisationCategories())
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("other")),
                  reference("parent", LABEL("Belongs to"), "organisation"),
                  reference("municipality", LABEL("Municipality"), "municipality").inList(),
                  text("street", LABEL("Street")),
                  text("postcode", LABEL("Postcode")),
                  text("place", LABEL("Place")).searched(),
                  text("phone", LABEL("Phone")),
                  text("email", LABEL("E-mail")),
                  text("website", LABEL("Website")),
                  longText("note", LABEL("Note")).searched(),
                  date("ended-on", LABEL("Ended on")),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("name")}),
        Table("organisation-space", LABEL("Organisation in a social space"),
              LABEL("Organisations in social spaces"),
              {
                  reference("organisation", LABEL("Organisation"), "organisation").required().inList(),
                  reference("social-space", LABEL("Social space"), "social-space").required().inList(),
              })
            .titledBy({QStringLiteral("organisation"), QStringLiteral("social-space")}, QStringLiteral(" – "))
            .sortedBy({QStringLiteral("organisation"), QStringLiteral("social-space")})
            .partOf("organisation"),
        Table("person", LABEL("Person"), LABEL("People"),
              {
                  text("title", LABEL("Title")),
                  text("given-name", LABEL("Given name")).inList().searched(),
                  text("family-name", LABEL("Family name")).required().inList().searched(),
                  text("function", LABEL("Function")).inList().searched(),
                  reference("organisation", LABEL("Organisation"), "organisation").inList(),
                  text("phone", LABEL("Phone")),
                  text("email", LABEL("E-mail")),
                  longText("note", LABEL("Note")).searched(),
                  boolean("may-be-named", LABEL("May be named in public")).inList(),
                  date("consent-on", LABEL("Consent given on")),
                  date("consent-withdrawn-on", LABEL("Consent withdrawn on")),
                  date("keep-until", LABEL("Keep until")),
              })
            .titledBy({QStringLiteral("family-name"), QStringLiteral("given-name")}, QStringLiteral(", "))
            .sortedBy({QStringLiteral("family-name"), QStringLiteral("given-name")})
            .namesPeople(),
        Table("body", LABEL("Body"), LABEL("Bodies"),
              {
                  text("name", LABEL("Name")).required().inList().searched(),
                  choice("level", LABEL("Level"),
                         {{QLatin1StringView("strategic"), LABEL("Strategic")},
                          {QLatin1StringView("operational"), LABEL("Operational")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("operational")),
                  date("since", LABEL("Since")).inList(),
                  longText("description", LABEL("Description")).searched(),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("name")}),
        Table("body-member", LABEL("Member of a body"), LABEL("Members of bodies"),
              {
                  reference("body", LABEL("Body"), "body").required().inList(),
                  reference("organisation", LABEL("Organisation"), "organisation").inList(),
                  reference("person", LABEL("Person"), "person").inList(),
                  text("role", LABEL("Role")).inList(),
              })
            .titledBy({QStringLiteral("body"), QStringLiteral("organisation"), QStringLiteral("person")},
                      QStringLiteral(" – "))
            .sortedBy({QStringLiteral("body"), QStringLiteral("organisation")})
            .partOf("body"),
        Table("milestone", LABEL("Milestone"), LABEL("Milestones"),
              {
                  partialDate("date", LABEL("Date")).required().inList(),
                  text("title", LABEL("Title")).required().inList().searched(),
                  longText("description", LABEL("Description")).searched(),
                  text("source", LABEL("Source")),
              })
            .titledBy({QStringLiteral("title")})
            .sortedBy({QStringLiteral("date")}),
    };
}

QList<Table> conferenceTables()
{
    return {
        Table("conference", LABEL("Conference"), LABEL("Conferences"),
              {
                  text("title", LABEL("Title")).required().inList().searched(),
                  reference("social-space", LABEL("Social space"), "social-space").required().inList(),
                  date("date", LABEL("Date")).required().inList(),
                  time("starts-at", LABEL("Starts at")),
                  time("ends-at", LABEL("Ends at")),
                  text("venue", LABEL("Venue")).searched(),
                  reference("municipality", LABEL("Place"), "municipality").inList(),
                  choice("status", LABEL("Status"),
                         {{QLatin1StringView("planned"), LABEL("Planned")},
                          {QLatin1StringView("running"), LABEL("Running")},
                          {QLatin1StringView("evaluated"), LABEL("Evaluated")},
                          {QLatin1StringView("published"), LABEL("Published")},
                          {QLatin1StringView("cancelled"), LABEL("Cancelled")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("planned")),
                  longText("occasion", LABEL("Occasion")).searched(),
                  longText("aims", LABEL("Aims (one per line)")).searched(),
                  longText("welcome", LABEL("Welcome")).searched(),
                  longText("closing", LABEL("Closing")).searched(),
                  integer("attendance-estimate", LABEL("Attendance (about)")).inList().range(0, 100'000),
                  integer("dots-per-person", LABEL("Dots per person")).range(0, 1'000),
                  integer("dots-per-theme", LABEL("Dots per theme")).range(0, 1'000),
              })
            .titledBy({QStringLiteral("title")})
            .sortedBy({QStringLiteral("-date"), QStringLiteral("title")}),
        Table("agenda-item", LABEL("Agenda item"), LABEL("Agenda items"),
              {
                  reference("conference", LABEL("Conference"), "conference").required(),
                  integer("position", LABEL("Position")).required().inList().range(1, 1'000'000),
                  time("starts-at", LABEL("Starts at")).inList(),
                  integer("minutes", LABEL("Minutes")).inList().range(0, 1'440),
                  text("title", LABEL("Title")).required().inList().searched(),
                  text("speaker", LABEL("Speaker")).inList().searched(),
              })
            .titledBy({QStringLiteral("title")})
            .sortedBy({QStringLiteral("position")})
            .partOf("conference"),
        Table("question", LABEL("Question"), LABEL("Questions"),
              {
                  reference("conference", LABEL("Conference"), "conference").required(),
                  integer("position", LABEL("Position")).required().inList().range(1, 1'000'000),
                  text("wording", LABEL("Wording")).required().inList().searched(),
                  text("short-name", LABEL("Short name")).required().inList(),
                  choice("kind", LABEL("Kind"),
                         {{QLatin1StringView("strength"), LABEL("Strengths")},
                          {QLatin1StringView("need"), LABEL("Needs")},
                          {QLatin1StringView("example"), LABEL("Examples of cooperation")},
                          {QLatin1StringView("success-factor"), LABEL("Success factors")},
                          {QLatin1StringView("open"), LABEL("Open question")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("open")),
              })
            .titledBy({QStringLiteral("short-name")})
            .sortedBy({QStringLiteral("position")})
            .partOf("conference"),
        Table("working-group", LABEL("Working group"), LABEL("Working groups"),
              {
                  reference("conference", LABEL("Conference"), "conference").required(),
                  integer("position", LABEL("Position")).required().inList().range(1, 1'000'000),
                  text("name", LABEL("Name")).required().inList().searched(),
                  text("room", LABEL("Room")).inList(),
                  text("topic", LABEL("Topic")).inList().searched(),
                  reference("facilitator", LABEL("Facilitator"), "person").inList(),
                  reference("recorder", LABEL("Recorder"), "person").inList(),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("position")})
            .partOf("conference"),
        Table("participation", LABEL("Participation"), LABEL("Participations"),
              {
                  reference("conference", LABEL("Conference"), "conference").required(),
                  reference("organisation", LABEL("Organisation"), "organisation").inList(),
                  reference("person", LABEL("Person"), "person").inList(),
                  integer("head-count", LABEL("Head count")).inList().range(1, 10'000).defaultsTo(1),
                  choice("role", LABEL("Role"),
                         {{QLatin1StringView("participant"), LABEL("Participant")},
                          {QLatin1StringView("speaker"), LABEL("Speaker")},
                          {QLatin1StringView("facilitator"), LABEL("Facilitator")},
                          {QLatin1StringView("host"), LABEL("Host")},
                          {QLatin1StringView("press"), LABEL("Press")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("participant")),
                  choice("status", LABEL("Status"),
                         {{QLatin1StringView("invited"), LABEL("Invited")},
                          {QLatin1StringView("accepted"), LABEL("Accepted")},
                          {QLatin1StringView("declined"), LABEL("Declined")},
                          {QLatin1StringView("attended"), LABEL("Attended")},
                          {QLatin1StringView("absent"), LABEL("Absent")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("invited")),
                  boolean("walk-in", LABEL("Walk-in")).inList(),
                  reference("working-group", LABEL("Working group"), "working-group").inList(),
              })
            .titledBy({QStringLiteral("organisation"), QStringLiteral("person")}, QStringLiteral(" – "))
            .sortedBy({QStringLiteral("organisation"), QStringLiteral("person")})
            .partOf("conference"),
        Table("contribution", LABEL("Contribution"), LABEL("Contributions"),
              {
                  reference("conference", LABEL("Conference"), "conference").required(),
                  reference("question", LABEL("Question"), "question").required().inList(),
                  reference("working-group", LABEL("Working group"), "working-group").inList(),
                  reference("theme", LABEL("Theme"), "theme").inList(),
                  longText("text", LABEL("Text")).required().inList().searched(),
                  longText("explanation", LABEL("Explanation")).searched(),
                  integer("dots", LABEL("Dots")).inList().range(0, 1'000'000),
                  boolean("key-message", LABEL("Key message")).inList(),
                  boolean("unclear", LABEL("Unclear")),
                  reference("duplicate-of", LABEL("Duplicate of"), "contribution"),
                  integer("position", LABEL("Position")).range(1, 1'000'000'000),
              })
            .titledBy({QStringLiteral("text")})
            .sortedBy({QStringLiteral("id")})
            .partOf("conference"),
        Table("contribution-organisation", LABEL("Organisation of a contribution"),
              LABEL("Organisations of contributions"),
              {
                  reference("contribution", LABEL("Contribution"), "contribution").required().inList(),
                  reference("organisation", LABEL("Organisation"), "organisation").required().inList(),
              })
            .titledBy({QStringLiteral("organisation")})
            .sortedBy({QStringLiteral("organisation")})
            .partOf("contribution"),
        Table("theme", LABEL("Theme"), LABEL("Themes"),
              {
                  reference("conference", LABEL("Conference"), "conference").required(),
                  reference("question", LABEL("Question"), "question").required().inList(),
                  reference("field-of-action", LABEL("Field of action"), "field-of-action").inList(),
                  text("name", LABEL("Name")).required().inList().searched(),
                  longText("summary", LABEL("Summary")).inList().searched(),
                  integer("dots", LABEL("Dots")).inList().range(0, 1'000'000),
                  boolean("for-press", LABEL("For the press")).inList(),
                  integer("position", LABEL("Position")).range(1, 1'000'000),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("question"), QStringLiteral("position")})
            .partOf("conference"),
        Table("picture", LABEL("Picture"), LABEL("Pictures"),
              {
                  reference("conference", LABEL("Conference"), "conference").required(),
                  reference("working-group", LABEL("Working group"), "working-group").inList(),
                  choice("kind", LABEL("Kind"),
                         {{QLatin1StringView("overview"), LABEL("Overview picture")},
                          {QLatin1StringView("portrait"), LABEL("Portrait")},
                          {QLatin1StringView("board"), LABEL("Picture of a board")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("overview")),
                  text("caption", LABEL("Caption")).inList().searched(),
                  text("alt-text", LABEL("Alternative text")).searched(),
                  boolean("people-recognisable", LABEL("People can be recognised")).inList(),
                  choice("consent", LABEL("Consent"),
                         {{QLatin1StringView("not-needed"), LABEL("Not needed")},
                          {QLatin1StringView("given"), LABEL("Given")},
                          {QLatin1StringView("missing"), LABEL("Missing")},
                          {QLatin1StringView("withdrawn"), LABEL("Withdrawn")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("missing")),
                  boolean("publish", LABEL("Publish")).inList(),
                  date("taken-on", LABEL("Taken on")),
                  text("file-name", LABEL("File name")),
                  text("media-type", LABEL("Media type")),
                  blob("data", LABEL("Picture data")),
                  integer("position", LABEL("Position")).range(1, 1'000'000),
              })
            .titledBy({QStringLiteral("caption")})
            .sortedBy({QStringLiteral("position")})
            .partOf("conference"),
    };
}

QList<Table> planningTables()
{
    return {
        Table("field-of-action", LABEL("Field of action"), LABEL("Fields of action"),
              {
                  text("name", LABEL("Name")).required().inList().searched(),
                  longText("description", LABEL("Description")).inList().searched(),
                  colour("colour", LABEL("Colour")),
                  integer("position", LABEL("Position")).range(1, 1'000'000),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("position"), QStringLiteral("name")}),
        Table("offer", LABEL("Offer"), LABEL("Offers"),
              {
                  text("name", LABEL("Name")).required().inList().searched(),
                  reference("organisation", LABEL("Organisation"), "organisation").required().inList(),
                  reference("field-of-action", LABEL("Field of action"), "field-of-action").inList(),
                  longText("description", LABEL("Description")).searched(),
                  text("target-group", LABEL("Target group")).inList().searched(),
                  integer("age-from", LABEL("Age from")).inList().range(0, 120),
                  integer("age-to", LABEL("Age to")).inList().range(0, 120),
                  text("legal-basis", LABEL("Legal basis")),
                  integer("places", LABEL("Places")).range(0, 1'000'000),
                  boolean("accessible", LABEL("Accessible")),
                  date("starts-on", LABEL("Starts on")),
                  date("ends-on", LABEL("Ends on")),
              })
            .titledBy({QStringLiteral("name")})
            .sortedBy({QStringLiteral("name")}),
        Table("offer-municipality", LABEL("Municipality of an offer"), LABEL("Municipalities of offers"),
              {
                  reference("offer", LABEL("Offer"), "offer").required().inList(),
                  reference("municipality", LABEL("Municipality"), "municipality").required().inList(),
              })
            .titledBy({QStringLiteral("offer"), QStringLiteral("municipality")}, QStringLiteral(" – "))
            .sortedBy({QStringLiteral("offer"), QStringLiteral("municipality")})
            .partOf("offer"),
        Table("measure", LABEL("Measure"), LABEL("Measures"),
              {
                  text("title", LABEL("Title")).required().inList().searched(),
                  longText("description", LABEL("Description")).searched(),
                  reference("field-of-action", LABEL("Field of action"), "field-of-action").inList(),
                  choice("status", LABEL("Status"),
                         {{QLatin1StringView("proposed"), LABEL("Proposed")},
                          {QLatin1StringView("agreed"), LABEL("Agreed")},
                          {QLatin1StringView("in-progress"), LABEL("In progress")},
                          {QLatin1StringView("done"), LABEL("Done")},
                          {QLatin1StringView("dropped"), LABEL("Dropped")}})
                      .required()
                      .inList()
                      .defaultsTo(QStringLiteral("proposed")),
                  reference("responsible-organisation", LABEL("Responsible organisation"), "organisation")
                      .inList(),
                  reference("responsible-person", LABEL("Responsible person"), "person"),
                  reference("body", LABEL("Body"), "body"),
                  date("decided-on", LABEL("Decided on")),
                  date("due-on", LABEL("Due on")).inList(),
                  date("follow-up-on", LABEL("Follow up on")).inList(),
                  longText("progress", LABEL("Progress")).searched(),
              })
            .titledBy({QStringLiteral("title")})
            .sortedBy({QStringLiteral("due-on"), QStringLiteral("title")}),
        Table("measure-theme", LABEL("Theme of a measure"), LABEL("Themes of measures"),
              {
                  reference("measure", LABEL("Measure"), "measure").required().inList(),
                  reference("theme", LABEL("Theme"), "theme").required().inList(),
              })
            .titledBy({QStringLiteral("measure"), QStringLiteral("theme")}, QStringLiteral(" – "))
            .sortedBy({QStringLiteral("measure"), QStringLiteral("theme")})
            .partOf("measure"),
    };
}

#undef LABEL

} // namespace

Schema::Schema(int version, QList<Table> tables) : m_version(version), m_tables(std::move(tables)) {}

const Schema &Schema::standard()
{
    static const Schema schema(currentVersion,
                               regionTables() + actorTables() + conferenceTables() + planningTables());
    return schema;
}

const Table *Schema::table(QStringView name) const
{
    for (const Table &table : m_tables) {
        if (table.name() == name)
            return &table;
    }
    return nullptr;
}

QList<Schema::Reference> Schema::referencesTo(const Table &target) const
{
    QList<Reference> references;
    for (const Table &table : m_tables) {
        for (const Field &field : table.fields()) {
            if (field.type() == FieldType::Reference && field.referencedTable() == target.name())
                references.append({&table, &field});
        }
    }
    return references;
}
