-- What rows of the tables that counties enter were before they were changed or removed, whoever did it: a pack, a change set,
-- a hand at the database. The present stays where it is and is read as before; a first load keeps nothing. Readers and the
-- desk have no right to these tables, so that only a change of the present adds to them.

CREATE FUNCTION parkatlas.keep_past() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    columns text;
BEGIN
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO STRICT columns
    FROM pg_attribute
    WHERE attrelid = TG_RELID AND attnum > 0 AND NOT attisdropped;
    EXECUTE format(
        'INSERT INTO parkatlas.%1$I (%2$s, known, ended_by)
         SELECT %2$s, tstzrange(known_from, parkatlas.known_now()),
                nullif(current_setting(''parkatlas.change_set'', true), '''')::uuid
         FROM gone
         WHERE known_from < parkatlas.known_now()',
        TG_TABLE_NAME || '_past',
        columns);
    RETURN NULL;
END
$$;

CREATE FUNCTION parkatlas.note_moment() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    NEW.known_from := greatest(OLD.known_from, parkatlas.known_now());
    RETURN NEW;
END
$$;

DO $$
DECLARE
    kept record;
BEGIN
    FOR kept IN
        SELECT *
        FROM (VALUES ('parcel', 'id'), ('control_zone', 'id'), ('coverage', 'id'),
                     ('park_boundary', 'park_id, boundary_version, block')) AS known (name, key)
    LOOP
        -- areas were computed when the row was the present one
        EXECUTE format('CREATE TABLE parkatlas.%I (
            LIKE parkatlas.%I, known tstzrange NOT NULL, ended_by uuid, PRIMARY KEY (%s, known_from))',
            kept.name || '_past', kept.name, kept.key);
        EXECUTE format('CREATE INDEX %I ON parkatlas.%I USING gist (boundary)', kept.name || '_past_boundary_idx',
            kept.name || '_past');
        EXECUTE format('CREATE TRIGGER note_moment BEFORE UPDATE ON parkatlas.%I
            FOR EACH ROW EXECUTE FUNCTION parkatlas.note_moment()', kept.name);
        EXECUTE format('CREATE TRIGGER keep_changed AFTER UPDATE ON parkatlas.%I
            REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION parkatlas.keep_past()', kept.name);
        EXECUTE format('CREATE TRIGGER keep_removed AFTER DELETE ON parkatlas.%I
            REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION parkatlas.keep_past()', kept.name);
    END LOOP;
END
$$;

-- What is and was, each with the time during which it was known. Of what was, a reader sees what was for that reader then and,
-- where the object still exists, is for that reader now: who hides a row hides its past.
DO $$
DECLARE
    seen constant text := '%1$s.state = ''published''
        AND (%1$s.audience = ''public''
             OR %1$s.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
             OR (%1$s.audience = ''county'' AND %1$s.county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])))';
    about record;
BEGIN
    FOR about IN
        SELECT *
        FROM (VALUES
            ('parcel',
             'it.id, it.code, it.county_code, it.park_id, it.block, it.land_use_code, it.land_use_scheme, it.use, it.stage,
              it.registered_area_m2, it.area_m2, it.far_planned, it.far_actual, it.contract_on, it.start_due_on,
              it.started_on, it.suspended_on, it.completed_on, it.due_area_m2, it.started_area_m2,
              it.planned_investment_wan, it.paid_investment_wan,
              CASE WHEN ''county'' = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                        OR it.county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])
                   THEN it.occupant END AS occupant,
              it.vintage, it.source_unit, it.document_id, it.boundary, it.precision_class, it.accuracy_m, it.note, it.demo',
             ''),
            ('control_zone',
             'it.id, it.theme, theme.name AS theme_name, theme.name_en AS theme_name_en, it.name, it.county_code,
              it.legal_status, it.vintage, it.source_unit, it.document_id, it.boundary, it.area_m2, it.precision_class,
              it.accuracy_m, it.note, it.demo',
             'JOIN parkatlas.control_theme AS theme ON theme.id = it.theme'),
            ('coverage',
             'it.id, it.theme, theme.name AS theme_name, theme.name_en AS theme_name_en, it.name, it.county_code,
              it.vintage, it.source_unit, it.document_id, it.boundary, it.area_m2, it.precision_class, it.accuracy_m,
              it.note, it.demo',
             'JOIN parkatlas.control_theme AS theme ON theme.id = it.theme')
        ) AS known (name, columns, joined)
    LOOP
        EXECUTE format(
            'CREATE VIEW published.%1$I AS
             SELECT %2$s, it.version, it.pack, it.change_set, NULL::uuid AS ended_by,
                    tstzrange(it.known_from, NULL) AS known
             FROM parkatlas.%3$I AS it
             %4$s
             WHERE %5$s
             UNION ALL
             SELECT %2$s, it.version, it.pack, it.change_set, it.ended_by, it.known
             FROM parkatlas.%6$I AS it
             %4$s
             LEFT JOIN parkatlas.%3$I AS present ON present.id = it.id
             WHERE %5$s AND (present.id IS NULL OR (%7$s))',
            about.name || '_history', about.columns, about.name, about.joined, format(seen, 'it'),
            about.name || '_past', format(seen, 'present'));
    END LOOP;
END
$$;

-- Of the versions of a boundary (boundary_version) that are known at a time the last one counts, so that a block is known
-- as long as it was, less the times at which a later version of its boundary was.
CREATE VIEW published.park_block_history AS
WITH block AS (
    SELECT it.park_id, it.boundary_version, it.block, it.boundary, it.area_m2, it.precision_class, it.accuracy_m,
           it.valid_from, it.document_id, it.note, it.demo, it.version, it.pack, it.change_set, NULL::uuid AS ended_by,
           tstzrange(it.known_from, NULL) AS known
    FROM parkatlas.park_boundary AS it
    JOIN published.park ON park.id = it.park_id
    WHERE it.state = 'published'
      AND (it.audience = 'public'
           OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
           OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
    UNION ALL
    SELECT it.park_id, it.boundary_version, it.block, it.boundary, it.area_m2, it.precision_class, it.accuracy_m,
           it.valid_from, it.document_id, it.note, it.demo, it.version, it.pack, it.change_set, it.ended_by, it.known
    FROM parkatlas.park_boundary_past AS it
    JOIN published.park ON park.id = it.park_id
    LEFT JOIN parkatlas.park_boundary AS present
        ON present.park_id = it.park_id AND present.boundary_version = it.boundary_version AND present.block = it.block
    WHERE it.state = 'published'
      AND (it.audience = 'public'
           OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
           OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
      AND (present.block IS NULL
           OR (present.state = 'published'
               AND (present.audience = 'public'
                    OR present.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                    OR (present.audience = 'county'
                        AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))))
)
SELECT block.park_id || '-v' || block.boundary_version || '-' || left(md5(block.block), 8) AS id,
       concat_ws(' ', coalesce(park.short_name, park.name), block.block) AS name, block.park_id, park.plan_id,
       block.block, block.boundary_version, block.boundary, block.area_m2, block.precision_class, block.accuracy_m,
       block.valid_from, block.document_id, block.note, block.demo, block.version, block.pack, block.change_set,
       block.ended_by, piece.known
FROM block
JOIN published.park ON park.id = block.park_id
CROSS JOIN LATERAL unnest(
    tstzmultirange(block.known)
    - coalesce((SELECT range_agg(other.known)
                FROM block AS other
                WHERE other.park_id = block.park_id
                  AND other.demo = block.demo
                  AND other.boundary_version > block.boundary_version),
               '{}'::tstzmultirange)
) AS piece (known);
