WITH RECURSIVE chain (merge, id, depth) AS (
    SELECT DISTINCT merged_by, merged_by, 0 FROM merged_change_set
    UNION ALL
    SELECT chain.merge, change_set.id, chain.depth + 1
    FROM chain JOIN change_set ON change_set.undoes = chain.id
    WHERE chain.depth < 10000
)
SELECT merge FROM chain GROUP BY merge HAVING max(depth) % 2 = 1
