-- Posts enter what sites have as they enter parcels: from when a row is known and by which change set stands in it, and what it was
-- is kept. An item rests on the clause of a document or, where no document says it, on the word of a unit.
ALTER TABLE parkatlas.site_item
    ADD COLUMN known_from timestamptz NOT NULL DEFAULT parkatlas.known_now(),
    ADD COLUMN change_set uuid,
    ADD COLUMN source_unit text CHECK (char_length(source_unit) BETWEEN 1 AND 120),
    ALTER COLUMN document_id DROP NOT NULL,
    ALTER COLUMN clause_id DROP NOT NULL,
    ADD CONSTRAINT site_item_clause CHECK ((document_id IS NULL) = (clause_id IS NULL)),
    ADD CONSTRAINT site_item_source CHECK ((document_id IS NULL) <> (source_unit IS NULL));
-- what a load of a pack asks: which rows it has to leave
CREATE INDEX site_item_desk_idx ON parkatlas.site_item (pack) WHERE pack = 'desk';

CREATE TABLE parkatlas.site_item_past (
    LIKE parkatlas.site_item, known tstzrange NOT NULL, ended_by uuid, PRIMARY KEY (park_id, item, known_from));
CREATE TRIGGER note_moment BEFORE UPDATE ON parkatlas.site_item
    FOR EACH ROW EXECUTE FUNCTION parkatlas.note_moment();
CREATE TRIGGER keep_changed AFTER UPDATE ON parkatlas.site_item
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION parkatlas.keep_past();
CREATE TRIGGER keep_removed AFTER DELETE ON parkatlas.site_item
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION parkatlas.keep_past();

CREATE OR REPLACE VIEW published.site_item AS
SELECT it.park_id, it.item, it.value, it.words, it.as_of, it.valid_to, it.document_id, it.clause_id,
       clause.label AS clause, it.quote, it.note, it.demo, it.source_unit,
       it.park_id || '-' || replace(it.item, '_', '-') AS id,
       coalesce(park.short_name, park.name) AS park_name, park.county_codes
FROM parkatlas.site_item AS it
JOIN published.park ON park.id = it.park_id
LEFT JOIN published.clause ON clause.document_id = it.document_id AND clause.id = it.clause_id
WHERE it.state = 'published'
  AND (it.document_id IS NULL OR clause.id IS NOT NULL)
  AND (it.audience = 'public'
       OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]));

-- Of what was, a reader sees what was for that reader then and, where the item still exists, is for that reader now.
CREATE VIEW published.site_item_history AS
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
       it.version, it.pack, it.change_set, it.ended_by, it.known
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
