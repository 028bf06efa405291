CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL

CREATE TABLE redacted_change_set (
    change_set INTEGER PRIMARY KEY REFERENCES change_set (seq)
) STRICT
