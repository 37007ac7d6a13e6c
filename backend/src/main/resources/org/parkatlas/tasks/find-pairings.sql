-- Pairings of parks and counties, one row an object and pairing, in the plans' order. A pairing is of a park that it is
-- about, and of its counties.
--
-- :objects  text[] of park:id and county:code
SELECT asked.object, base.id, base.name, base.partner, base.role, base.note
FROM base
JOIN unnest(CAST(:objects AS text[])) AS asked (object)
    ON asked.object = ANY (base.objects)
    OR (asked.object LIKE 'county:%' AND substr(asked.object, 8) = ANY (base.county_codes))
WHERE base.kind = 'pairing' AND base.partner IS NOT NULL
ORDER BY base.plan_id, base.ord, base.id, asked.object
