// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/areas/areas.h"

using namespace fields;

QList<Table> areas::conference()
{
    return {
        Table("conference", QT_TRANSLATE_NOOP("Schema", "Conference"),
              QT_TRANSLATE_NOOP("Schema", "Conferences"),
              {
                  text("title", QT_TRANSLATE_NOOP("Schema", "Title")).required().inList().searched(),
                  reference("social-space", QT_TRANSLATE_NOOP("Schema", "Social space"), "social-space")
                      .required()
                      .inList(),
                  date("date", QT_TRANSLATE_NOOP("Schema", "Date")).required().inList(),
                  time("starts-at", QT_TRANSLATE_NOOP("Schema", "Starts at")),
                  time("ends-at", QT_TRANSLATE_NOOP("Schema", "Ends at")),
                  text("venue", QT_TRANSLATE_NOOP("Schema", "Venue")).searched(),
                  reference("municipality", QT_TRANSLATE_NOOP("Schema", "Place"), "municipality").inList(),
                  choice("status", QT_TRANSLATE_NOOP("Schema", "Status"),
                         {{"planned", QT_TRANSLATE_NOOP("Schema", "Planned")},
                          {"running", QT_TRANSLATE_NOOP("Schema", "Running")},
                          {"evaluated", QT_TRANSLATE_NOOP("Schema", "Evaluated")},
                          {"published", QT_TRANSLATE_NOOP("Schema", "Published")},
                          {"cancelled", QT_TRANSLATE_NOOP("Schema", "Cancelled")}})
                      .required()
                      .inList()
                      .defaultsTo("planned"),
                  longText("occasion", QT_TRANSLATE_NOOP("Schema", "Occasion")).searched(),
                  longText("aims", QT_TRANSLATE_NOOP("Schema", "Aims (one per line)")).searched(),
                  longText("welcome", QT_TRANSLATE_NOOP("Schema", "Welcome")).searched(),
                  longText("closing", QT_TRANSLATE_NOOP("Schema", "Closing")).searched(),
                  integer("attendance-estimate", QT_TRANSLATE_NOOP("Schema", "Attendance (about)"))
                      .inList()
                      .range(0, 100'000),
                  integer("dots-per-person", QT_TRANSLATE_NOOP("Schema", "Dots per person")).range(0, 1'000),
                  integer("dots-per-theme", QT_TRANSLATE_NOOP("Schema", "Dots per theme")).range(0, 1'000),
                  longText("press-text", QT_TRANSLATE_NOOP("Schema", "Press release (edited)")).since(2),
              })
            .titledBy({"title"})
            .sortedBy({"-date", "title"}),
        Table("agenda-item", QT_TRANSLATE_NOOP("Schema", "Agenda item"),
              QT_TRANSLATE_NOOP("Schema", "Agenda items"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position"))
                      .required()
                      .inList()
                      .range(1, 1'000'000),
                  time("starts-at", QT_TRANSLATE_NOOP("Schema", "Starts at")).inList(),
                  integer("minutes", QT_TRANSLATE_NOOP("Schema", "Minutes")).inList().range(0, 1'440),
                  text("title", QT_TRANSLATE_NOOP("Schema", "Title")).required().inList().searched(),
                  text("speaker", QT_TRANSLATE_NOOP("Schema", "Speaker")).inList().searched(),
              })
            .titledBy({"title"})
            .sortedBy({"position"})
            .partOf("conference"),
        Table("question", QT_TRANSLATE_NOOP("Schema", "Question"), QT_TRANSLATE_NOOP("Schema", "Questions"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position"))
                      .required()
                      .inList()
                      .range(1, 1'000'000),
                  text("wording", QT_TRANSLATE_NOOP("Schema", "Wording")).required().inList().searched(),
                  text("short-name", QT_TRANSLATE_NOOP("Schema", "Short name")).required().inList(),
                  choice("kind", QT_TRANSLATE_NOOP("Schema", "Kind"),
                         {{"strength", QT_TRANSLATE_NOOP("Schema", "Strengths")},
                          {"need", QT_TRANSLATE_NOOP("Schema", "Needs")},
                          {"example", QT_TRANSLATE_NOOP("Schema", "Examples of cooperation")},
                          {"success-factor", QT_TRANSLATE_NOOP("Schema", "Success factors")},
                          {"open", QT_TRANSLATE_NOOP("Schema", "Open question")}})
                      .required()
                      .inList()
                      .defaultsTo("open"),
              })
            .titledBy({"short-name"})
            .sortedBy({"position"})
            .partOf("conference"),
        Table("working-group", QT_TRANSLATE_NOOP("Schema", "Working group"),
              QT_TRANSLATE_NOOP("Schema", "Working groups"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position"))
                      .required()
                      .inList()
                      .range(1, 1'000'000),
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  text("room", QT_TRANSLATE_NOOP("Schema", "Room")).inList(),
                  text("topic", QT_TRANSLATE_NOOP("Schema", "Topic")).inList().searched(),
                  reference("facilitator", QT_TRANSLATE_NOOP("Schema", "Facilitator"), "person").inList(),
                  reference("recorder", QT_TRANSLATE_NOOP("Schema", "Recorder"), "person").inList(),
              })
            .titledBy({"name"})
            .sortedBy({"position"})
            .partOf("conference"),
        Table("participation", QT_TRANSLATE_NOOP("Schema", "Participation"),
              QT_TRANSLATE_NOOP("Schema", "Participations"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  reference("organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), "organisation")
                      .inList(),
                  reference("person", QT_TRANSLATE_NOOP("Schema", "Person"), "person").inList(),
                  integer("head-count", QT_TRANSLATE_NOOP("Schema", "Head count"))
                      .inList()
                      .range(1, 10'000)
                      .defaultsTo(1),
                  choice("role", QT_TRANSLATE_NOOP("Schema", "Role"),
                         {{"participant", QT_TRANSLATE_NOOP("Schema", "Participant")},
                          {"speaker", QT_TRANSLATE_NOOP("Schema", "Speaker")},
                          {"facilitator", QT_TRANSLATE_NOOP("Schema", "Facilitator")},
                          {"host", QT_TRANSLATE_NOOP("Schema", "Host")},
                          {"press", QT_TRANSLATE_NOOP("Schema", "Press")}})
                      .required()
                      .inList()
                      .defaultsTo("participant"),
                  choice("status", QT_TRANSLATE_NOOP("Schema", "Status"),
                         {{"invited", QT_TRANSLATE_NOOP("Schema", "Invited")},
                          {"accepted", QT_TRANSLATE_NOOP("Schema", "Accepted")},
                          {"declined", QT_TRANSLATE_NOOP("Schema", "Declined")},
                          {"attended", QT_TRANSLATE_NOOP("Schema", "Attended")},
                          {"absent", QT_TRANSLATE_NOOP("Schema", "Absent")}})
                      .required()
                      .inList()
                      .defaultsTo("invited"),
                  boolean("walk-in", QT_TRANSLATE_NOOP("Schema", "Walk-in")).inList(),
                  boolean("anonymous", QT_TRANSLATE_NOOP("Schema", "Without a name")).since(3),
                  reference("working-group", QT_TRANSLATE_NOOP("Schema", "Working group"), "working-group")
                      .inList(),
              })
            .titledBy({"organisation", "person"}, " – ")
            .sortedBy({"organisation", "person"})
            .partOf("conference"),
        Table("contribution", QT_TRANSLATE_NOOP("Schema", "Contribution"),
              QT_TRANSLATE_NOOP("Schema", "Contributions"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  reference("question", QT_TRANSLATE_NOOP("Schema", "Question"), "question")
                      .required()
                      .inList(),
                  reference("working-group", QT_TRANSLATE_NOOP("Schema", "Working group"), "working-group")
                      .inList(),
                  reference("theme", QT_TRANSLATE_NOOP("Schema", "Theme"), "theme").inList(),
                  longText("text", QT_TRANSLATE_NOOP("Schema", "Text")).required().inList().searched(),
                  longText("explanation", QT_TRANSLATE_NOOP("Schema", "Explanation")).searched(),
                  integer("dots", QT_TRANSLATE_NOOP("Schema", "Dots")).inList().range(0, 1'000'000),
                  boolean("key-message", QT_TRANSLATE_NOOP("Schema", "Key message")).inList(),
                  boolean("unclear", QT_TRANSLATE_NOOP("Schema", "Unclear")),
                  reference("duplicate-of", QT_TRANSLATE_NOOP("Schema", "Duplicate of"), "contribution"),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position")).range(1, 1'000'000'000),
              })
            .titledBy({"text"})
            .sortedBy({"id"})
            .partOf("conference"),
        Table("contribution-organisation", QT_TRANSLATE_NOOP("Schema", "Organisation of a contribution"),
              QT_TRANSLATE_NOOP("Schema", "Organisations of contributions"),
              {
                  reference("contribution", QT_TRANSLATE_NOOP("Schema", "Contribution"), "contribution")
                      .required()
                      .inList(),
                  reference("organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), "organisation")
                      .required()
                      .inList(),
              })
            .titledBy({"organisation"})
            .sortedBy({"organisation"})
            .partOf("contribution"),
        Table("theme", QT_TRANSLATE_NOOP("Schema", "Theme"), QT_TRANSLATE_NOOP("Schema", "Themes"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  reference("question", QT_TRANSLATE_NOOP("Schema", "Question"), "question")
                      .required()
                      .inList(),
                  reference("field-of-action", QT_TRANSLATE_NOOP("Schema", "Field of action"),
                            "field-of-action")
                      .inList(),
                  text("name", QT_TRANSLATE_NOOP("Schema", "Name")).required().inList().searched(),
                  longText("summary", QT_TRANSLATE_NOOP("Schema", "Summary")).inList().searched(),
                  integer("dots", QT_TRANSLATE_NOOP("Schema", "Dots")).inList().range(0, 1'000'000),
                  boolean("for-press", QT_TRANSLATE_NOOP("Schema", "For the press")).inList(),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position")).range(1, 1'000'000),
              })
            .titledBy({"name"})
            .sortedBy({"question", "position"})
            .partOf("conference"),
        Table("picture", QT_TRANSLATE_NOOP("Schema", "Picture"), QT_TRANSLATE_NOOP("Schema", "Pictures"),
              {
                  reference("conference", QT_TRANSLATE_NOOP("Schema", "Conference"), "conference").required(),
                  reference("working-group", QT_TRANSLATE_NOOP("Schema", "Working group"), "working-group")
                      .inList(),
                  choice("kind", QT_TRANSLATE_NOOP("Schema", "Kind"),
                         {{"overview", QT_TRANSLATE_NOOP("Schema", "Overview picture")},
                          {"portrait", QT_TRANSLATE_NOOP("Schema", "Portrait")},
                          {"board", QT_TRANSLATE_NOOP("Schema", "Picture of a board")}})
                      .required()
                      .inList()
                      .defaultsTo("overview"),
                  text("caption", QT_TRANSLATE_NOOP("Schema", "Caption")).inList().searched(),
                  text("alt-text", QT_TRANSLATE_NOOP("Schema", "Alternative text")).searched(),
                  boolean("people-recognisable", QT_TRANSLATE_NOOP("Schema", "People can be recognised"))
                      .inList(),
                  choice("consent", QT_TRANSLATE_NOOP("Schema", "Consent"),
                         {{"not-needed", QT_TRANSLATE_NOOP("Schema", "Not needed")},
                          {"given", QT_TRANSLATE_NOOP("Schema", "Given")},
                          {"missing", QT_TRANSLATE_NOOP("Schema", "Missing")},
                          {"withdrawn", QT_TRANSLATE_NOOP("Schema", "Withdrawn")}})
                      .required()
                      .inList()
                      .defaultsTo("missing"),
                  boolean("publish", QT_TRANSLATE_NOOP("Schema", "Publish")).inList(),
                  date("taken-on", QT_TRANSLATE_NOOP("Schema", "Taken on")),
                  text("file-name", QT_TRANSLATE_NOOP("Schema", "File name")),
                  text("media-type", QT_TRANSLATE_NOOP("Schema", "Media type")),
                  blob("data", QT_TRANSLATE_NOOP("Schema", "Picture data")),
                  integer("position", QT_TRANSLATE_NOOP("Schema", "Position")).range(1, 1'000'000),
              })
            .titledBy({"caption"})
            .sortedBy({"position"})
            .partOf("conference"),
    };
}
