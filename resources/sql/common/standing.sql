SELECT
    (SELECT later.id FROM change_set AS later WHERE later.undoes = step.id ORDER BY later.seq DESC LIMIT 1),
    (
        WITH RECURSIVE chain (undone, depth) AS (
            SELECT step.undoes, 0
            UNION ALL
            SELECT change_set.undoes, chain.depth + 1
            FROM chain JOIN change_set ON change_set.id = chain.undone
            WHERE chain.depth < 10000
        )
        SELECT max(depth) FROM chain
    ) % 2,
    (SELECT merged_by FROM merged_change_set WHERE change_set = step.seq),
    EXISTS (SELECT 1 FROM erased_record WHERE erased_by = step.id),
    EXISTS (SELECT 1 FROM redacted_change_set WHERE change_set = step.seq)
FROM change_set AS step WHERE step.id = :id
