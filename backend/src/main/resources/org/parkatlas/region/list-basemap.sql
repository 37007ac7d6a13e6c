-- The geographic base in the order in which it is painted, with the number of all that match.
--
-- :plan      plan around which it lies, or null for all
-- :after     sort key after which the page begins, or null
-- served by  base_feature_plan_idx
WITH keyed AS (
    SELECT
        base_feature.*,
        array_position(ARRAY['sea', 'lake', 'river', 'road', 'place'], kind) || '/' || id AS sort_key,
        count(*) OVER () AS total
    FROM base_feature
    WHERE :plan::text IS NULL OR plan_id = :plan
)
SELECT
    keyed.*,
    document.short_title || '，误差约' || keyed.accuracy_m || '米' AS attribution
FROM keyed
JOIN document ON document.id = keyed.document_id
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
