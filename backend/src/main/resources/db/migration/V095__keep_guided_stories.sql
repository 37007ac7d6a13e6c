-- The guided reading (导读) of a plan: its steps in order, each with a few sentences of the editors, one quotation with its clause,
-- what it is about, and what the map shows meanwhile. No number is in the sentences that is not in the quotation: figures are read
-- from the data of what a step is about.
CREATE TABLE parkatlas.story_step (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id     text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    title       text NOT NULL,
    title_en    text NOT NULL,
    body        text NOT NULL,
    body_en     text NOT NULL,
    document_id text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    clause_id   text NOT NULL,
    quote       text NOT NULL CHECK (char_length(quote) <= 120),
    quote_en    text NOT NULL,
    -- words of the quotation that stand out
    strong      text[] NOT NULL,
    -- kind:id, in the order in which they are listed
    objects     text[] NOT NULL,
    -- groups of layers of the map
    layers      text[] NOT NULL,
    -- the view where it is stated; without one it is that of the objects
    west        double precision,
    south       double precision,
    east        double precision,
    north       double precision,
    ord         integer NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience    text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state       text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version     integer NOT NULL DEFAULT 1,
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (num_nulls(west, south, east, north) IN (0, 4)),
    CHECK (west < east AND south < north)
);
CREATE INDEX story_step_plan_idx ON parkatlas.story_step (plan_id);

-- With a plan that a reader may not see, or the document that a step quotes, goes the step.
CREATE VIEW published.story_step AS
SELECT step.id, step.plan_id, step.title, step.title_en, step.body, step.body_en, step.document_id, step.clause_id,
       clause.label AS clause, step.quote, step.quote_en, step.strong, step.objects, step.layers, step.west, step.south,
       step.east, step.north, step.ord
FROM parkatlas.story_step AS step
JOIN published.document ON document.id = step.document_id
JOIN published.clause ON clause.document_id = step.document_id AND clause.id = step.clause_id
WHERE step.state = 'published'
  AND (step.audience = 'public' OR step.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND step.plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));
