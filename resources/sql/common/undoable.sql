SELECT seq FROM change_set AS tip
WHERE NOT EXISTS (SELECT 1 FROM change_set AS later WHERE later.undoes = tip.id)
AND NOT EXISTS (SELECT 1 FROM merged_change_set AS merged WHERE merged.change_set = tip.seq)
AND EXISTS (SELECT 1 FROM row_change AS row WHERE row.change_set = tip.seq)
AND tip.seq > max(
    coalesce((SELECT max(seq) FROM change_set WHERE id IN (SELECT erased_by FROM erased_record)), 0),
    coalesce((SELECT max(change_set) FROM redacted_change_set), 0)
)
AND (
    WITH RECURSIVE chain (undone, depth) AS (
        SELECT tip.undoes, 0
        UNION ALL
        SELECT change_set.undoes, chain.depth + 1
        FROM chain JOIN change_set ON change_set.id = chain.undone
        WHERE chain.depth < 10000
    )
    SELECT max(depth) FROM chain
) % 2 = 0
ORDER BY seq DESC LIMIT :limit
