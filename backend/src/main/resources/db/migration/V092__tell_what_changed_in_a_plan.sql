-- What changed in the data of a plan (变动): a pack came in, or came in anew; a document was issued that the pack speaks of; counties
-- published what they entered; the period of the plan ended. A pack has one row, so each time it comes in is noted here.
CREATE TABLE parkatlas.pack_load (
    pack      text NOT NULL,
    -- counts the times, from 1
    number    integer NOT NULL CHECK (number > 0),
    -- the date that the pack gives itself
    dated     date NOT NULL,
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (pack, number)
);

-- The checksum is written last, and only where a pack is not stored as it is.
CREATE FUNCTION parkatlas.note_pack_load() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO parkatlas.pack_load (pack, number, dated, loaded_at)
    SELECT NEW.id, coalesce(max(number), 0) + 1, NEW.dated, NEW.loaded_at FROM parkatlas.pack_load WHERE pack = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER note_pack_load AFTER UPDATE OF checksum ON parkatlas.pack
    FOR EACH ROW WHEN (NEW.checksum <> '' AND NEW.checksum IS DISTINCT FROM OLD.checksum)
    EXECUTE FUNCTION parkatlas.note_pack_load();

INSERT INTO parkatlas.pack_load (pack, number, dated, loaded_at)
SELECT id, 1, dated, loaded_at FROM parkatlas.pack WHERE checksum <> '';

-- Of what counties enter, the public may know of boundaries of parks; zones and parcels are for the staff of the county. Days are
-- those of China. An id is the same for ever.
CREATE VIEW published.plan_change AS
SELECT plan.id AS plan_id, 'pack-' || load.number AS id, 'pack' AS kind, load.dated AS day, load.loaded_at AS at,
       load.number AS number, NULL::text AS title, NULL::text AS title_en, NULL::text AS county, NULL::text AS county_en,
       seen.id AS document_id, false AS demo
FROM published.plan
JOIN parkatlas.pack_load AS load ON load.pack = plan.pack
LEFT JOIN published.document AS seen ON seen.id = plan.document_id
UNION ALL
SELECT plan.id, 'period-end', 'period_end', plan.period_to, (plan.period_to + 1)::timestamp AT TIME ZONE 'Asia/Shanghai',
       NULL, NULL, NULL, NULL, NULL, seen.id, false
FROM published.plan
LEFT JOIN published.document AS seen ON seen.id = plan.document_id
WHERE plan.period_to < (now() AT TIME ZONE 'Asia/Shanghai')::date
UNION ALL
SELECT plan.id, 'document-' || seen.id, 'document', seen.issued_on,
       seen.issued_on::timestamp AT TIME ZONE 'Asia/Shanghai', NULL, seen.title, coalesce(seen.name_en, seen.title),
       NULL, NULL, seen.id, false
FROM published.plan
JOIN parkatlas.document AS stored ON stored.pack = plan.pack
JOIN published.document AS seen ON seen.id = stored.id
-- what was before the plan is its background
WHERE seen.issued_on >= coalesce(plan.period_from, '-infinity')
UNION ALL
SELECT plan.id, 'publication-' || change.id, 'publication', (event.at AT TIME ZONE 'Asia/Shanghai')::date, event.at,
       NULL, NULL, NULL, county.name, county.name_en, NULL, change.demo
FROM published.plan
JOIN published.county ON county.pack = plan.pack
JOIN parkatlas.change_set AS change ON change.county_code = county.code AND change.kind = 'park-boundaries'
JOIN parkatlas.change_event AS event ON event.change_set = change.id AND event.to_state = 'published';
