-- The geographic base: sea, lakes, rivers, roads and places around what a plan sets out. Context that the map shows quietly,
-- no objects of a plan: nothing cites it, nothing is searched for or measured in it.
CREATE TABLE parkatlas.base_feature (
    id              text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id         text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind            text NOT NULL CHECK (kind IN ('sea', 'lake', 'river', 'road', 'place')),
    name            text,
    name_en         text,
    min_zoom        integer NOT NULL CHECK (min_zoom BETWEEN 0 AND 18),
    shape           geometry(Geometry, 4490) NOT NULL CHECK (ST_IsValid(shape) AND NOT ST_IsEmpty(shape)),
    precision_class text NOT NULL
        CHECK (precision_class IN ('surveyed', 'described', 'digitised', 'stated', 'indicative', 'place')),
    accuracy_m      double precision NOT NULL CHECK (accuracy_m >= 0),
    document_id     text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    demo            boolean NOT NULL,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience        text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state           text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version         integer NOT NULL DEFAULT 1
);
CREATE INDEX base_feature_plan_idx ON parkatlas.base_feature (plan_id);

CREATE VIEW published.base_feature AS
SELECT id, plan_id, kind, name, name_en, min_zoom, shape, precision_class, accuracy_m, document_id, demo
FROM parkatlas.base_feature
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));
