WITH RECURSIVE chain (id) AS (
    SELECT DISTINCT merged_by FROM merged_change_set
    UNION
    SELECT change_set.id FROM chain JOIN change_set ON change_set.undoes = chain.id
)
SELECT id FROM chain
