-- A park of which a plan does not say where it is gets a point from the data desk, as a firm does (V111): a row of its own,
-- beside what the plan says. What parks were is kept from now on, so that a day shows them where they were known to be.
CREATE TABLE parkatlas.park_place (
    id              text PRIMARY KEY CHECK (id = park_id || '-place'),
    -- a park that its pack takes back and brings again finds its place: no foreign key
    park_id         text NOT NULL UNIQUE,
    position        geometry(Point, 4490) NOT NULL,
    lon             double precision GENERATED ALWAYS AS (ST_X(position)) STORED NOT NULL,
    lat             double precision GENERATED ALWAYS AS (ST_Y(position)) STORED NOT NULL,
    accuracy_m      double precision NOT NULL CHECK (accuracy_m >= 0),
    precision_class text NOT NULL CHECK (precision_class IN ('surveyed', 'stated')),
    document_id     text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    source_unit     text CHECK (char_length(source_unit) BETWEEN 1 AND 120),
    note            text,
    demo            boolean NOT NULL,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience        text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state           text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version         integer NOT NULL DEFAULT 1,
    known_from      timestamptz NOT NULL DEFAULT parkatlas.known_now(),
    change_set      uuid,
    CHECK ((document_id IS NULL) <> (source_unit IS NULL))
);

-- What the desk says of the place, made of the row above; `place` and `host` are what holds.
ALTER TABLE parkatlas.park
    ADD COLUMN placed           geometry(Point, 4490),
    ADD COLUMN placed_precision text,
    ADD COLUMN placed_accuracy_m double precision,
    ADD COLUMN placed_document  text,
    ADD COLUMN placed_unit      text,
    ADD COLUMN placed_note      text,
    ADD COLUMN placed_demo      boolean NOT NULL DEFAULT false,
    ADD COLUMN known_from       timestamptz NOT NULL DEFAULT parkatlas.known_now(),
    ADD COLUMN change_set       uuid;
ALTER TABLE parkatlas.park
    ADD COLUMN place geometry(Point, 4490) GENERATED ALWAYS AS (COALESCE(placed, position)) STORED,
    ADD COLUMN host  text GENERATED ALWAYS AS (CASE WHEN placed IS NULL THEN located_in END) STORED;

DROP INDEX parkatlas.park_position_idx, parkatlas.park_position_geography_idx, parkatlas.park_located_in_idx;
CREATE INDEX park_position_idx ON parkatlas.park USING gist (place);
CREATE INDEX park_position_geography_idx ON parkatlas.park USING gist ((place::geography));
CREATE INDEX park_located_in_idx ON parkatlas.park (host) WHERE host IS NOT NULL;
CREATE INDEX park_placed_idx ON parkatlas.park (id) WHERE placed IS NOT NULL;

DO $$
DECLARE
    kept text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['park', 'park_place']
    LOOP
        EXECUTE format('CREATE TABLE parkatlas.%1$I (LIKE parkatlas.%2$I, known tstzrange NOT NULL, ended_by uuid,
                            PRIMARY KEY (id, known_from))', kept || '_past', kept);
        EXECUTE format('CREATE TRIGGER note_moment BEFORE UPDATE ON parkatlas.%I
                            FOR EACH ROW EXECUTE FUNCTION parkatlas.note_moment()', kept);
        EXECUTE format('CREATE TRIGGER keep_changed AFTER UPDATE ON parkatlas.%I
                            REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION parkatlas.keep_past()', kept);
        EXECUTE format('CREATE TRIGGER keep_removed AFTER DELETE ON parkatlas.%I
                            REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION parkatlas.keep_past()', kept);
    END LOOP;
END
$$;

CREATE OR REPLACE VIEW published.park AS
SELECT seen.id, seen.plan_id, seen.kind, seen.name, seen.short_name, seen.aliases, seen.pinyin, seen.parent_id, seen.same_as,
       seen.county_codes, seen.towns, seen.industry_ids, seen.industry_labels, seen.position, seen.precision_class,
       seen.accuracy_m, seen.located_in, seen.position_document, seen.position_note, seen.note, seen.ord, seen.valid_from,
       seen.valid_to, seen.version, seen.counted,
       english.name_en, english.short_en AS short_name_en, english.basis AS name_en_basis, seen.primary_industry_id,
       seen.related_industry_ids, seen.position_unit, seen.position_entered, seen.position_demo
FROM (
    SELECT id, plan_id, kind, name, short_name, aliases, pinyin, parent_id, same_as, county_codes, towns, industry_ids,
           industry_labels, place AS position,
           CASE WHEN placed IS NULL THEN precision_class ELSE placed_precision END AS precision_class,
           CASE WHEN placed IS NULL THEN accuracy_m ELSE placed_accuracy_m END AS accuracy_m,
           host AS located_in,
           CASE WHEN placed IS NULL THEN position_document ELSE placed_document END AS position_document,
           CASE WHEN placed IS NULL THEN position_note ELSE placed_note END AS position_note,
           note, ord, valid_from, valid_to, version,
           cardinality(same_as) = 0 OR NOT EXISTS (
               SELECT FROM parkatlas.park AS other
               WHERE other.id = ANY (park.same_as)
                 AND other.plan_id = park.plan_id
                 AND other.state = 'published'
                 AND (other.audience = 'public'
                      OR other.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                      OR (other.audience = 'county' AND other.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
           ) AS counted,
           primary_industry_id, related_industry_ids, placed_unit AS position_unit, placed IS NOT NULL AS position_entered,
           placed_demo AS position_demo
    FROM parkatlas.park
    WHERE state = 'published'
      AND (audience = 'public'
           OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
           OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
      AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan))
) AS seen
LEFT JOIN parkatlas.object_name AS english ON english.object_kind = 'park' AND english.object_id = seen.id;

-- Of what was, a reader sees what was for that reader then and, where the park still exists, is for that reader now. Which of
-- two names of one place counts is said as of now.
CREATE VIEW published.park_history AS
SELECT seen.id, seen.plan_id, seen.kind, seen.name, seen.short_name, seen.aliases, seen.pinyin, seen.parent_id, seen.same_as,
       seen.county_codes, seen.towns, seen.industry_ids, seen.industry_labels, seen.place AS position,
       CASE WHEN seen.placed IS NULL THEN seen.precision_class ELSE seen.placed_precision END AS precision_class,
       CASE WHEN seen.placed IS NULL THEN seen.accuracy_m ELSE seen.placed_accuracy_m END AS accuracy_m,
       seen.host AS located_in,
       CASE WHEN seen.placed IS NULL THEN seen.position_document ELSE seen.placed_document END AS position_document,
       CASE WHEN seen.placed IS NULL THEN seen.position_note ELSE seen.placed_note END AS position_note,
       seen.note, seen.ord, seen.valid_from, seen.valid_to, seen.version,
       cardinality(seen.same_as) = 0 OR NOT EXISTS (
           SELECT FROM parkatlas.park AS other
           WHERE other.id = ANY (seen.same_as)
             AND other.plan_id = seen.plan_id
             AND other.state = 'published'
             AND (other.audience = 'public'
                  OR other.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                  OR (other.audience = 'county' AND other.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
       ) AS counted,
       english.name_en, english.short_en AS short_name_en, english.basis AS name_en_basis, seen.primary_industry_id,
       seen.related_industry_ids, seen.placed_unit AS position_unit, seen.placed IS NOT NULL AS position_entered,
       seen.placed_demo AS position_demo, seen.pack, seen.change_set, seen.ended_by, seen.known
FROM (
    SELECT it.*, tstzrange(it.known_from, NULL) AS known, NULL::uuid AS ended_by FROM parkatlas.park AS it
    UNION ALL
    -- the same columns, for the table was made like the other
    SELECT it.* FROM parkatlas.park_past AS it
) AS seen
LEFT JOIN parkatlas.park AS present ON present.id = seen.id
LEFT JOIN parkatlas.object_name AS english ON english.object_kind = 'park' AND english.object_id = seen.id
WHERE seen.state = 'published'
  AND (seen.audience = 'public'
       OR seen.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (seen.audience = 'county' AND seen.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND seen.plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan))
  AND (present.id IS NULL
       OR (present.state = 'published'
           AND (present.audience = 'public'
                OR present.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                OR (present.audience = 'county'
                    AND present.county_codes && (SELECT parkatlas.viewer_counties())::text[]))));

CREATE VIEW published.park_place AS
SELECT it.id, it.park_id, coalesce(park.short_name, park.name) AS park_name, park.plan_id, park.county_codes, it.lon, it.lat,
       it.accuracy_m, it.precision_class, it.document_id, it.source_unit, it.note, it.demo
FROM parkatlas.park_place AS it
JOIN published.park ON park.id = it.park_id
LEFT JOIN published.document ON document.id = it.document_id
WHERE it.state = 'published'
  AND (it.audience = 'public'
       OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND (it.document_id IS NULL OR document.id IS NOT NULL);

CREATE VIEW published.park_place_history AS
SELECT it.id, it.park_id, coalesce(park.short_name, park.name) AS park_name, park.plan_id, park.county_codes, it.lon, it.lat,
       it.accuracy_m, it.precision_class, it.document_id, it.source_unit, it.note, it.demo, it.version, it.pack, it.change_set,
       it.ended_by, it.known
FROM (
    SELECT it.*, tstzrange(it.known_from, NULL) AS known, NULL::uuid AS ended_by FROM parkatlas.park_place AS it
    UNION ALL
    SELECT it.* FROM parkatlas.park_place_past AS it
) AS it
JOIN published.park ON park.id = it.park_id
LEFT JOIN published.document ON document.id = it.document_id
LEFT JOIN parkatlas.park_place AS present ON present.id = it.id
WHERE it.state = 'published'
  AND (it.audience = 'public'
       OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND (it.document_id IS NULL OR document.id IS NOT NULL)
  AND (present.id IS NULL
       OR (present.state = 'published'
           AND (present.audience = 'public'
                OR present.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                OR (present.audience = 'county'
                    AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))));
