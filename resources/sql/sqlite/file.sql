CREATE TABLE file_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE change_set (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes BLOB,
    digest BLOB
) STRICT

CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL

CREATE TABLE row_change (
    change_set INTEGER NOT NULL REFERENCES change_set (seq),
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (change_set, position)
) STRICT, WITHOUT ROWID

CREATE INDEX row_change_record ON row_change (record)

CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE merged_change_set (
    change_set INTEGER PRIMARY KEY REFERENCES change_set (seq),
    merged_by BLOB NOT NULL,
    origin BLOB NOT NULL
) STRICT

CREATE TABLE erased_record (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    erased_by BLOB NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE redacted_change_set (
    change_set INTEGER PRIMARY KEY REFERENCES change_set (seq)
) STRICT
