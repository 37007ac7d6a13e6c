-- Change sets, the newest first, with their steps and how many objects they touch.
--
-- :id                      only this one, null for all
-- :counties                only of these; of all where there are none
-- :state, :county, :kind   only these, null for all
-- :after_time, :after_id   the last of the page before, null for the first page
-- served by                change_set_newest_idx
WITH wanted AS (
    SELECT change_set.*
    FROM parkatlas.change_set
    WHERE (:id::uuid IS NULL OR id = :id::uuid)
        AND (cardinality(:counties::text[]) = 0 OR county_code = ANY (:counties::text[]))
        AND (:state::text IS NULL OR state = :state)
        AND (:county::text IS NULL OR county_code = :county)
        AND (:kind::text IS NULL OR kind = :kind)
),
page AS (
    SELECT *
    FROM wanted
    WHERE :after_time::timestamptz IS NULL
        OR (created_at, id) < (:after_time::timestamptz, :after_id::uuid)
    ORDER BY created_at DESC, id DESC
    LIMIT :limit
)
SELECT (SELECT count(*) FROM wanted) AS total, page.*, counted.*, steps.events
FROM (VALUES (1)) AS always (one)
LEFT JOIN page ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE action = 'add') AS added, count(*) FILTER (WHERE action = 'change') AS changed,
           count(*) FILTER (WHERE action = 'delete') AS deleted
    FROM parkatlas.change_row
    WHERE change_row.change_set = page.id
) AS counted ON true
LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('at', at, 'post', event.post, 'postEn', event.post_en, 'from', from_state,
                                      'to', to_state, 'note', note) ORDER BY event.version) AS events
    FROM parkatlas.change_event AS event
    WHERE event.change_set = page.id
) AS steps ON true
ORDER BY page.created_at DESC, page.id DESC
