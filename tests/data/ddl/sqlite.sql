CREATE TABLE file_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes BLOB,
    digest BLOB
) STRICT;

CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE row_change (
    change_set INTEGER NOT NULL REFERENCES change_set (seq),
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (change_set, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX row_change_record ON row_change (record);

CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE merged_change_set (
    change_set INTEGER PRIMARY KEY REFERENCES change_set (seq),
    merged_by BLOB NOT NULL,
    origin BLOB NOT NULL
) STRICT;

CREATE TABLE erased_record (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    erased_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE redacted_change_set (
    change_set INTEGER PRIMARY KEY REFERENCES change_set (seq)
) STRICT;

CREATE TABLE "social_space" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "name" TEXT,
    "short_name" TEXT,
    "colour" TEXT,
    "description" TEXT,
    "position" INTEGER
) STRICT;

CREATE VIEW "social_space_folded" AS SELECT seq, fold("name") AS "name", fold("description") AS "description" FROM "social_space";

CREATE VIRTUAL TABLE "social_space_search" USING fts5 ("name", "description", content="social_space_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "municipality" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "name" TEXT,
    "kind" TEXT,
    "key" TEXT,
    "postcode" TEXT,
    "population" INTEGER,
    "population_date" TEXT,
    "population_source" TEXT,
    "area_km2" REAL,
    "latitude" REAL,
    "longitude" REAL,
    "boundary" BLOB
) STRICT;

CREATE UNIQUE INDEX "municipality_key" ON "municipality" ("key") WHERE "key" IS NOT NULL;

CREATE VIEW "municipality_folded" AS SELECT seq, fold("name") AS "name" FROM "municipality";

CREATE VIRTUAL TABLE "municipality_search" USING fts5 ("name", content="municipality_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "space_membership" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "municipality" BLOB REFERENCES "municipality" (id) DEFERRABLE INITIALLY DEFERRED,
    "social_space" BLOB REFERENCES "social_space" (id) DEFERRABLE INITIALLY DEFERRED,
    "valid_from" TEXT
) STRICT;

CREATE INDEX "space_membership_municipality" ON "space_membership" ("municipality") WHERE "municipality" IS NOT NULL;

CREATE INDEX "space_membership_social_space" ON "space_membership" ("social_space") WHERE "social_space" IS NOT NULL;

CREATE TABLE "organisation" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "name" TEXT,
    "short_name" TEXT,
    "provider" TEXT,
    "category" TEXT,
    "parent" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "municipality" BLOB REFERENCES "municipality" (id) DEFERRABLE INITIALLY DEFERRED,
    "street" TEXT,
    "postcode" TEXT,
    "place" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "note" TEXT,
    "ended_on" TEXT
) STRICT;

CREATE INDEX "organisation_parent" ON "organisation" ("parent") WHERE "parent" IS NOT NULL;

CREATE INDEX "organisation_municipality" ON "organisation" ("municipality") WHERE "municipality" IS NOT NULL;

CREATE VIEW "organisation_folded" AS SELECT seq, fold("name") AS "name", fold("short_name") AS "short_name", fold("place") AS "place", fold("note") AS "note" FROM "organisation";

CREATE VIRTUAL TABLE "organisation_search" USING fts5 ("name", "short_name", "place", "note", content="organisation_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "organisation_space" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "organisation" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "social_space" BLOB REFERENCES "social_space" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "organisation_space_organisation" ON "organisation_space" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE INDEX "organisation_space_social_space" ON "organisation_space" ("social_space") WHERE "social_space" IS NOT NULL;

CREATE TABLE "person" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "title" TEXT,
    "given_name" TEXT,
    "family_name" TEXT,
    "function" TEXT,
    "organisation" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "phone" TEXT,
    "email" TEXT,
    "note" TEXT,
    "may_be_named" INTEGER,
    "consent_on" TEXT,
    "consent_withdrawn_on" TEXT,
    "keep_until" TEXT
) STRICT;

CREATE INDEX "person_organisation" ON "person" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE VIEW "person_folded" AS SELECT seq, fold("given_name") AS "given_name", fold("family_name") AS "family_name", fold("function") AS "function", fold("note") AS "note" FROM "person";

CREATE VIRTUAL TABLE "person_search" USING fts5 ("given_name", "family_name", "function", "note", content="person_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "body" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "name" TEXT,
    "level" TEXT,
    "since" TEXT,
    "description" TEXT
) STRICT;

CREATE VIEW "body_folded" AS SELECT seq, fold("name") AS "name", fold("description") AS "description" FROM "body";

CREATE VIRTUAL TABLE "body_search" USING fts5 ("name", "description", content="body_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "body_member" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "body" BLOB REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT
) STRICT;

CREATE INDEX "body_member_body" ON "body_member" ("body") WHERE "body" IS NOT NULL;

CREATE INDEX "body_member_organisation" ON "body_member" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE INDEX "body_member_person" ON "body_member" ("person") WHERE "person" IS NOT NULL;

CREATE TABLE "milestone" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "date" TEXT,
    "title" TEXT,
    "description" TEXT,
    "source" TEXT
) STRICT;

CREATE VIEW "milestone_folded" AS SELECT seq, fold("title") AS "title", fold("description") AS "description" FROM "milestone";

CREATE VIRTUAL TABLE "milestone_search" USING fts5 ("title", "description", content="milestone_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "conference" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "title" TEXT,
    "social_space" BLOB REFERENCES "social_space" (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "starts_at" TEXT,
    "ends_at" TEXT,
    "venue" TEXT,
    "municipality" BLOB REFERENCES "municipality" (id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "occasion" TEXT,
    "aims" TEXT,
    "welcome" TEXT,
    "closing" TEXT,
    "attendance_estimate" INTEGER,
    "dots_per_person" INTEGER,
    "dots_per_theme" INTEGER,
    "press_text" TEXT
) STRICT;

CREATE INDEX "conference_social_space" ON "conference" ("social_space") WHERE "social_space" IS NOT NULL;

CREATE INDEX "conference_municipality" ON "conference" ("municipality") WHERE "municipality" IS NOT NULL;

CREATE VIEW "conference_folded" AS SELECT seq, fold("title") AS "title", fold("venue") AS "venue", fold("occasion") AS "occasion", fold("aims") AS "aims", fold("welcome") AS "welcome", fold("closing") AS "closing" FROM "conference";

CREATE VIRTUAL TABLE "conference_search" USING fts5 ("title", "venue", "occasion", "aims", "welcome", "closing", content="conference_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "agenda_item" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER,
    "starts_at" TEXT,
    "minutes" INTEGER,
    "title" TEXT,
    "speaker" TEXT
) STRICT;

CREATE INDEX "agenda_item_conference" ON "agenda_item" ("conference") WHERE "conference" IS NOT NULL;

CREATE VIEW "agenda_item_folded" AS SELECT seq, fold("title") AS "title", fold("speaker") AS "speaker" FROM "agenda_item";

CREATE VIRTUAL TABLE "agenda_item_search" USING fts5 ("title", "speaker", content="agenda_item_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "question" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER,
    "wording" TEXT,
    "short_name" TEXT,
    "kind" TEXT
) STRICT;

CREATE INDEX "question_conference" ON "question" ("conference") WHERE "conference" IS NOT NULL;

CREATE VIEW "question_folded" AS SELECT seq, fold("wording") AS "wording" FROM "question";

CREATE VIRTUAL TABLE "question_search" USING fts5 ("wording", content="question_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "working_group" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER,
    "name" TEXT,
    "room" TEXT,
    "topic" TEXT,
    "facilitator" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "recorder" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "working_group_conference" ON "working_group" ("conference") WHERE "conference" IS NOT NULL;

CREATE INDEX "working_group_facilitator" ON "working_group" ("facilitator") WHERE "facilitator" IS NOT NULL;

CREATE INDEX "working_group_recorder" ON "working_group" ("recorder") WHERE "recorder" IS NOT NULL;

CREATE VIEW "working_group_folded" AS SELECT seq, fold("name") AS "name", fold("topic") AS "topic" FROM "working_group";

CREATE VIRTUAL TABLE "working_group_search" USING fts5 ("name", "topic", content="working_group_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "participation" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "head_count" INTEGER,
    "role" TEXT,
    "status" TEXT,
    "walk_in" INTEGER,
    "anonymous" INTEGER,
    "working_group" BLOB REFERENCES "working_group" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "participation_conference" ON "participation" ("conference") WHERE "conference" IS NOT NULL;

CREATE INDEX "participation_organisation" ON "participation" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE INDEX "participation_person" ON "participation" ("person") WHERE "person" IS NOT NULL;

CREATE INDEX "participation_working_group" ON "participation" ("working_group") WHERE "working_group" IS NOT NULL;

CREATE TABLE "contribution" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "question" BLOB REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
    "working_group" BLOB REFERENCES "working_group" (id) DEFERRABLE INITIALLY DEFERRED,
    "theme" BLOB REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "explanation" TEXT,
    "dots" INTEGER,
    "key_message" INTEGER,
    "unclear" INTEGER,
    "duplicate_of" BLOB REFERENCES "contribution" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER
) STRICT;

CREATE INDEX "contribution_conference" ON "contribution" ("conference") WHERE "conference" IS NOT NULL;

CREATE INDEX "contribution_question" ON "contribution" ("question") WHERE "question" IS NOT NULL;

CREATE INDEX "contribution_working_group" ON "contribution" ("working_group") WHERE "working_group" IS NOT NULL;

CREATE INDEX "contribution_theme" ON "contribution" ("theme") WHERE "theme" IS NOT NULL;

CREATE INDEX "contribution_duplicate_of" ON "contribution" ("duplicate_of") WHERE "duplicate_of" IS NOT NULL;

CREATE VIEW "contribution_folded" AS SELECT seq, fold("text") AS "text", fold("explanation") AS "explanation" FROM "contribution";

CREATE VIRTUAL TABLE "contribution_search" USING fts5 ("text", "explanation", content="contribution_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "contribution_organisation" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "contribution" BLOB REFERENCES "contribution" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "contribution_organisation_contribution" ON "contribution_organisation" ("contribution") WHERE "contribution" IS NOT NULL;

CREATE INDEX "contribution_organisation_organisation" ON "contribution_organisation" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE TABLE "theme" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "question" BLOB REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
    "field_of_action" BLOB REFERENCES "field_of_action" (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "summary" TEXT,
    "dots" INTEGER,
    "for_press" INTEGER,
    "position" INTEGER
) STRICT;

CREATE INDEX "theme_conference" ON "theme" ("conference") WHERE "conference" IS NOT NULL;

CREATE INDEX "theme_question" ON "theme" ("question") WHERE "question" IS NOT NULL;

CREATE INDEX "theme_field_of_action" ON "theme" ("field_of_action") WHERE "field_of_action" IS NOT NULL;

CREATE VIEW "theme_folded" AS SELECT seq, fold("name") AS "name", fold("summary") AS "summary" FROM "theme";

CREATE VIRTUAL TABLE "theme_search" USING fts5 ("name", "summary", content="theme_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "picture" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "working_group" BLOB REFERENCES "working_group" (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "caption" TEXT,
    "alt_text" TEXT,
    "people_recognisable" INTEGER,
    "consent" TEXT,
    "publish" INTEGER,
    "taken_on" TEXT,
    "file_name" TEXT,
    "media_type" TEXT,
    "data" BLOB,
    "position" INTEGER
) STRICT;

CREATE INDEX "picture_conference" ON "picture" ("conference") WHERE "conference" IS NOT NULL;

CREATE INDEX "picture_working_group" ON "picture" ("working_group") WHERE "working_group" IS NOT NULL;

CREATE VIEW "picture_folded" AS SELECT seq, fold("caption") AS "caption", fold("alt_text") AS "alt_text" FROM "picture";

CREATE VIRTUAL TABLE "picture_search" USING fts5 ("caption", "alt_text", content="picture_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "field_of_action" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "name" TEXT,
    "description" TEXT,
    "colour" TEXT,
    "position" INTEGER
) STRICT;

CREATE VIEW "field_of_action_folded" AS SELECT seq, fold("name") AS "name", fold("description") AS "description" FROM "field_of_action";

CREATE VIRTUAL TABLE "field_of_action_search" USING fts5 ("name", "description", content="field_of_action_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "offer" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "name" TEXT,
    "organisation" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "field_of_action" BLOB REFERENCES "field_of_action" (id) DEFERRABLE INITIALLY DEFERRED,
    "description" TEXT,
    "target_group" TEXT,
    "age_from" INTEGER,
    "age_to" INTEGER,
    "legal_basis" TEXT,
    "places" INTEGER,
    "accessible" INTEGER,
    "starts_on" TEXT,
    "ends_on" TEXT
) STRICT;

CREATE INDEX "offer_organisation" ON "offer" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE INDEX "offer_field_of_action" ON "offer" ("field_of_action") WHERE "field_of_action" IS NOT NULL;

CREATE VIEW "offer_folded" AS SELECT seq, fold("name") AS "name", fold("description") AS "description", fold("target_group") AS "target_group" FROM "offer";

CREATE VIRTUAL TABLE "offer_search" USING fts5 ("name", "description", "target_group", content="offer_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "offer_municipality" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "offer" BLOB REFERENCES "offer" (id) DEFERRABLE INITIALLY DEFERRED,
    "municipality" BLOB REFERENCES "municipality" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "offer_municipality_offer" ON "offer_municipality" ("offer") WHERE "offer" IS NOT NULL;

CREATE INDEX "offer_municipality_municipality" ON "offer_municipality" ("municipality") WHERE "municipality" IS NOT NULL;

CREATE TABLE "measure" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "title" TEXT,
    "description" TEXT,
    "field_of_action" BLOB REFERENCES "field_of_action" (id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "responsible_organisation" BLOB REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "responsible_person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "body" BLOB REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "decided_on" TEXT,
    "due_on" TEXT,
    "follow_up_on" TEXT,
    "progress" TEXT
) STRICT;

CREATE INDEX "measure_field_of_action" ON "measure" ("field_of_action") WHERE "field_of_action" IS NOT NULL;

CREATE INDEX "measure_responsible_organisation" ON "measure" ("responsible_organisation") WHERE "responsible_organisation" IS NOT NULL;

CREATE INDEX "measure_responsible_person" ON "measure" ("responsible_person") WHERE "responsible_person" IS NOT NULL;

CREATE INDEX "measure_body" ON "measure" ("body") WHERE "body" IS NOT NULL;

CREATE VIEW "measure_folded" AS SELECT seq, fold("title") AS "title", fold("description") AS "description", fold("progress") AS "progress" FROM "measure";

CREATE VIRTUAL TABLE "measure_search" USING fts5 ("title", "description", "progress", content="measure_folded", content_rowid=seq, columnsize=0, tokenize='trigram case_sensitive 1');

CREATE TABLE "measure_theme" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "measure" BLOB REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
    "theme" BLOB REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "measure_theme_measure" ON "measure_theme" ("measure") WHERE "measure" IS NOT NULL;

CREATE INDEX "measure_theme_theme" ON "measure_theme" ("theme") WHERE "theme" IS NOT NULL;

CREATE TABLE "package" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "conference" BLOB REFERENCES "conference" (id) DEFERRABLE INITIALLY DEFERRED,
    "working_group" BLOB REFERENCES "working_group" (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "device" TEXT,
    "handed_out_on" TEXT,
    "handed_out_at" TEXT,
    "returned_on" TEXT,
    "returned_at" TEXT
) STRICT;

CREATE INDEX "package_conference" ON "package" ("conference") WHERE "conference" IS NOT NULL;

CREATE INDEX "package_working_group" ON "package" ("working_group") WHERE "working_group" IS NOT NULL;

CREATE TABLE "conflict" (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "subject" TEXT,
    "kind" TEXT,
    "entity" TEXT,
    "record" TEXT,
    "field" TEXT,
    "base" TEXT,
    "ours" TEXT,
    "theirs" TEXT,
    "device" TEXT
) STRICT;
