ALTER TABLE change_set ADD COLUMN digest BLOB

CREATE TABLE merged_change_set (
    change_set INTEGER PRIMARY KEY REFERENCES change_set (seq),
    merged_by BLOB NOT NULL,
    origin BLOB NOT NULL
) STRICT
