-- How many drafted objects of each kind lie in parks and are not published yet.
--
-- :parks, :everywhere, :counties   of these parks; of change sets of all counties, or of these
-- served by                        change_row_park_idx
SELECT drafted.cells ->> 'parkId' AS park_id, change_set.kind, count(*) AS unreviewed
FROM parkatlas.change_row AS drafted
JOIN parkatlas.change_set ON change_set.id = drafted.change_set
WHERE drafted.cells ?? 'parkId'
    AND drafted.cells ->> 'parkId' = ANY (:parks::text[])
    AND change_set.state <> 'published'
    AND (:everywhere OR change_set.county_code = ANY (:counties::text[]))
GROUP BY drafted.cells ->> 'parkId', change_set.kind
