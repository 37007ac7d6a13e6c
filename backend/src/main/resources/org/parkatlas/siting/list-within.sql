-- For every park the parks that it lies in: itself, what it is a part of and so on, and other names of these.
WITH RECURSIVE step AS (
    SELECT id, id AS holder FROM park
    UNION
    SELECT step.id, beyond.id
    FROM step
    JOIN park ON park.id = step.holder
    CROSS JOIN LATERAL unnest(array_append(park.same_as, park.parent_id)) AS beyond (id)
    WHERE beyond.id IS NOT NULL
)
SELECT id, holder FROM step
