-- What a site has belongs to the plan of its park, and goes with it into the package of that plan.
CREATE OR REPLACE VIEW published.site_item AS
SELECT it.park_id, it.item, it.value, it.words, it.as_of, it.valid_to, it.document_id, it.clause_id,
       clause.label AS clause, it.quote, it.note, it.demo, it.source_unit,
       it.park_id || '-' || replace(it.item, '_', '-') AS id,
       coalesce(park.short_name, park.name) AS park_name, park.county_codes, park.plan_id
FROM parkatlas.site_item AS it
JOIN published.park ON park.id = it.park_id
LEFT JOIN published.clause ON clause.document_id = it.document_id AND clause.id = it.clause_id
WHERE it.state = 'published'
  AND (it.document_id IS NULL OR clause.id IS NOT NULL)
  AND (it.audience = 'public'
       OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]));

-- Of what was, a reader sees what was for that reader then and, where the item still exists, is for that reader now.
CREATE OR REPLACE VIEW published.site_item_history AS
WITH known AS (
    SELECT it.park_id, it.item, it.value, it.words, it.as_of, it.valid_to, it.document_id, it.clause_id, it.quote, it.note,
           it.demo, it.source_unit, it.audience, it.state, it.version, it.pack, it.change_set, NULL::uuid AS ended_by,
           tstzrange(it.known_from, NULL) AS known
    FROM parkatlas.site_item AS it
    UNION ALL
    SELECT it.park_id, it.item, it.value, it.words, it.as_of, it.valid_to, it.document_id, it.clause_id, it.quote, it.note,
           it.demo, it.source_unit, it.audience, it.state, it.version, it.pack, it.change_set, it.ended_by, it.known
    FROM parkatlas.site_item_past AS it
)
SELECT it.park_id, it.item, it.value, it.words, it.as_of, it.valid_to, it.document_id, it.clause_id,
       clause.label AS clause, it.quote, it.note, it.demo, it.source_unit,
       it.park_id || '-' || replace(it.item, '_', '-') AS id,
       coalesce(park.short_name, park.name) AS park_name, park.county_codes,
       it.version, it.pack, it.change_set, it.ended_by, it.known, park.plan_id
FROM known AS it
JOIN published.park ON park.id = it.park_id
LEFT JOIN published.clause ON clause.document_id = it.document_id AND clause.id = it.clause_id
LEFT JOIN parkatlas.site_item AS present ON present.park_id = it.park_id AND present.item = it.item
WHERE it.state = 'published'
  AND (it.document_id IS NULL OR clause.id IS NOT NULL)
  AND (it.audience = 'public'
       OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND (present.item IS NULL
       OR (present.state = 'published'
           AND (present.audience = 'public'
                OR present.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                OR (present.audience = 'county'
                    AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))));
