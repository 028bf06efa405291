CREATE TABLE erased_record (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    erased_by BLOB NOT NULL
) STRICT, WITHOUT ROWID
