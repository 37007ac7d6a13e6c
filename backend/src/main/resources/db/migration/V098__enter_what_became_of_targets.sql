-- Posts enter what became of targets and of projects as they enter what sites have: from when a row is known and by which change set
-- stands in it, and what it was is kept. The unit that says so is called as it is elsewhere.
ALTER TABLE parkatlas.observation RENAME COLUMN said_by TO source_unit;
ALTER TABLE parkatlas.observation
    ADD COLUMN known_from timestamptz NOT NULL DEFAULT parkatlas.known_now(),
    ADD COLUMN change_set uuid,
    ADD CONSTRAINT observation_unit CHECK (char_length(source_unit) BETWEEN 1 AND 120);
CREATE INDEX observation_desk_idx ON parkatlas.observation (pack) WHERE pack = 'desk';

-- The stage of a project at a later day than the plan's, and perhaps the park in which it then stood: a project has no position of its own.
CREATE TABLE parkatlas.project_observation (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    project_id  text NOT NULL REFERENCES parkatlas.project (id) DEFERRABLE INITIALLY DEFERRED,
    stage       text NOT NULL CHECK (stage IN ('谋划', '储备', '核准', '建设', '投产')),
    as_of       date NOT NULL,
    park_id     text REFERENCES parkatlas.park (id) DEFERRABLE INITIALLY DEFERRED,
    -- what the source says of the stage
    words       text,
    document_id text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    clause_id   text,
    quote       text CHECK (char_length(quote) <= 120),
    source_unit text CHECK (char_length(source_unit) BETWEEN 1 AND 120),
    note        text,
    demo        boolean NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience    text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state       text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version     integer NOT NULL DEFAULT 1,
    known_from  timestamptz NOT NULL DEFAULT parkatlas.known_now(),
    change_set  uuid,
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (document_id IS NOT NULL OR source_unit IS NOT NULL),
    CHECK (clause_id IS NULL OR document_id IS NOT NULL)
);
CREATE INDEX project_observation_project_idx ON parkatlas.project_observation (project_id);
CREATE INDEX project_observation_desk_idx ON parkatlas.project_observation (pack) WHERE pack = 'desk';

DO $$
DECLARE
    kept text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['observation', 'project_observation']
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

DROP VIEW published.observation;
CREATE VIEW published.observation AS
SELECT seen.id, seen.target_id, target.name AS target_name, target.plan_id, seen.year, seen.as_of, seen.value, seen.unit,
       seen.counts, seen.other_scope, seen.judged, seen.document_id, seen.clause_id, clause.label AS clause, seen.quote,
       seen.source_unit, seen.note, seen.demo
FROM parkatlas.observation AS seen
JOIN published.target ON target.id = seen.target_id
LEFT JOIN published.document ON document.id = seen.document_id
LEFT JOIN published.clause ON clause.document_id = seen.document_id AND clause.id = seen.clause_id
WHERE seen.state = 'published'
  AND (seen.audience = 'public' OR seen.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND (seen.document_id IS NULL OR document.id IS NOT NULL);

-- With a project that a reader may not see, or the only document that says so, goes what was observed of it.
CREATE VIEW published.project_observation AS
SELECT seen.id, seen.project_id, project.name AS project_name, project.plan_id, project.county_codes, seen.stage, seen.as_of,
       park.id AS park_id, seen.words, seen.document_id, seen.clause_id, clause.label AS clause, seen.quote,
       seen.source_unit, seen.note, seen.demo
FROM parkatlas.project_observation AS seen
JOIN published.project ON project.id = seen.project_id
LEFT JOIN published.park ON park.id = seen.park_id
LEFT JOIN published.document ON document.id = seen.document_id
LEFT JOIN published.clause ON clause.document_id = seen.document_id AND clause.id = seen.clause_id
WHERE seen.state = 'published'
  AND (seen.audience = 'public' OR seen.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND (seen.document_id IS NULL OR document.id IS NOT NULL);

-- Of what was, a reader sees what was for that reader then and, where the row still exists, is for that reader now.
CREATE VIEW published.observation_history AS
WITH known AS (
    SELECT it.id, it.target_id, it.year, it.as_of, it.value, it.unit, it.counts, it.other_scope, it.judged, it.document_id,
           it.clause_id, it.quote, it.source_unit, it.note, it.demo, it.audience, it.state, it.version, it.pack,
           it.change_set, NULL::uuid AS ended_by, tstzrange(it.known_from, NULL) AS known
    FROM parkatlas.observation AS it
    UNION ALL
    SELECT it.id, it.target_id, it.year, it.as_of, it.value, it.unit, it.counts, it.other_scope, it.judged, it.document_id,
           it.clause_id, it.quote, it.source_unit, it.note, it.demo, it.audience, it.state, it.version, it.pack,
           it.change_set, it.ended_by, it.known
    FROM parkatlas.observation_past AS it
)
SELECT seen.id, seen.target_id, target.name AS target_name, target.plan_id, seen.year, seen.as_of, seen.value, seen.unit,
       seen.counts, seen.other_scope, seen.judged, seen.document_id, seen.clause_id, clause.label AS clause, seen.quote,
       seen.source_unit, seen.note, seen.demo, seen.version, seen.pack, seen.change_set, seen.ended_by, seen.known
FROM known AS seen
JOIN published.target ON target.id = seen.target_id
LEFT JOIN published.document ON document.id = seen.document_id
LEFT JOIN published.clause ON clause.document_id = seen.document_id AND clause.id = seen.clause_id
LEFT JOIN parkatlas.observation AS present ON present.id = seen.id
WHERE seen.state = 'published'
  AND (seen.audience = 'public' OR seen.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND (seen.document_id IS NULL OR document.id IS NOT NULL)
  AND (present.id IS NULL
       OR (present.state = 'published'
           AND (present.audience = 'public'
                OR present.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))));

CREATE VIEW published.project_observation_history AS
WITH known AS (
    SELECT it.id, it.project_id, it.stage, it.as_of, it.park_id, it.words, it.document_id, it.clause_id, it.quote,
           it.source_unit, it.note, it.demo, it.audience, it.state, it.version, it.pack, it.change_set,
           NULL::uuid AS ended_by, tstzrange(it.known_from, NULL) AS known
    FROM parkatlas.project_observation AS it
    UNION ALL
    SELECT it.id, it.project_id, it.stage, it.as_of, it.park_id, it.words, it.document_id, it.clause_id, it.quote,
           it.source_unit, it.note, it.demo, it.audience, it.state, it.version, it.pack, it.change_set, it.ended_by, it.known
    FROM parkatlas.project_observation_past AS it
)
SELECT seen.id, seen.project_id, project.name AS project_name, project.plan_id, project.county_codes, seen.stage, seen.as_of,
       park.id AS park_id, seen.words, seen.document_id, seen.clause_id, clause.label AS clause, seen.quote,
       seen.source_unit, seen.note, seen.demo, seen.version, seen.pack, seen.change_set, seen.ended_by, seen.known
FROM known AS seen
JOIN published.project ON project.id = seen.project_id
LEFT JOIN published.park ON park.id = seen.park_id
LEFT JOIN published.document ON document.id = seen.document_id
LEFT JOIN published.clause ON clause.document_id = seen.document_id AND clause.id = seen.clause_id
LEFT JOIN parkatlas.project_observation AS present ON present.id = seen.id
WHERE seen.state = 'published'
  AND (seen.audience = 'public' OR seen.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND (seen.document_id IS NULL OR document.id IS NOT NULL)
  AND (present.id IS NULL
       OR (present.state = 'published'
           AND (present.audience = 'public'
                OR present.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))));
