-- What lies within :radius_m metres of a point, nearest first; the frame around what the feature types contribute.
--
-- The answer also tells the version of what it reads, by which the number of objects that are nowhere is remembered.
--
-- :lon, :lat    degrees, CGCS2000 (EPSG:4490)
-- :radius_m     metres along the ellipsoid, compared with distances rounded to the centimetre, as they are answered
-- :kinds        kinds asked for
-- :origin       kind:id of the object that asks, which is no answer to itself; or null
-- :after_*      sort key after which the page begins; or null
-- :one_more     rows of the page and one, so that it shows whether anything follows
-- {version}     the latest of what the types read
-- {holders}     the objects in which others are located, in reach by their own position; {contents} what of them is itself
--               located in another; {arms} near-*.sql for every type
-- served by     the GiST index on (position::geography) of every type, and the index on located_in; the key of
--               object_name, which is in the order of the database and not in that of the answer
--
-- A place in which others are located holds what is located in what it holds, and so on: an object has at most one
-- place and everything hangs below a position, so the recursion ends.
WITH RECURSIVE origin AS NOT MATERIALIZED (
    SELECT ST_SetSRID(ST_MakePoint(:lon, :lat), 4490)::geography AS position
),
holder AS (
    {holders}
    UNION ALL
    SELECT content.reference, holder.position, holder.accuracy_m, holder.distance
    FROM holder
    CROSS JOIN LATERAL (
        {contents}
        OFFSET 0
    ) AS content
),
found AS (
    {arms}
),
hit AS (
    SELECT kind COLLATE "C" AS kind, id COLLATE "C" AS id, name, position, accuracy_m, located_in, measured_to,
           round(distance::numeric, 2)::double precision AS distance_m
    FROM found
    WHERE kind || ':' || id IS DISTINCT FROM CAST(:origin AS text)
),
in_reach AS (
    SELECT * FROM hit WHERE distance_m <= :radius_m
),
page AS (
    SELECT *
    FROM in_reach
    WHERE CAST(:after_kind AS text) IS NULL
       OR (distance_m, kind, id) > (CAST(:after_distance AS double precision), :after_kind, CAST(:after_id AS text))
    ORDER BY distance_m, kind, id
    LIMIT :one_more
)
SELECT page.*, english.name_en, english.short_en AS short_name_en, english.basis AS name_en_basis,
    (SELECT count(*) FROM in_reach) AS total, {version} AS version
FROM (VALUES (1)) AS always_one_row (number)
LEFT JOIN page ON true
LEFT JOIN object_name AS english
    ON english.object_kind = page.kind COLLATE "default" AND english.object_id = page.id COLLATE "default"
ORDER BY page.distance_m, page.kind, page.id
