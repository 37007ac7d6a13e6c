-- How the elements of a layout come onto the map is said by the pack, row by row, and not by the code of the map: which areas
-- are tinted or hatched, which elements mark their parks, and which are not drawn at all because the plan names no place.
CREATE TABLE parkatlas.layout_drawing (
    id         text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    element_id text NOT NULL REFERENCES parkatlas.layout_element (id) DEFERRABLE INITIALLY DEFERRED,
    kind       text NOT NULL CHECK (kind IN ('tint', 'hatch', 'points', 'words')),
    label      text NOT NULL,
    label_en   text NOT NULL,
    colour     text CHECK (colour ~ '^#[0-9A-F]{6}$'),
    areas      text[] NOT NULL DEFAULT '{}',
    basis      text CHECK (basis IN ('document', 'usage')),
    note       text,
    note_en    text,
    ord        integer NOT NULL,
    pack       text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version    integer NOT NULL DEFAULT 1,
    CHECK ((colour IS NULL) = (kind = 'words')),
    CHECK ((basis IS NULL) = (kind = 'words')),
    CHECK ((cardinality(areas) > 0) = (kind IN ('tint', 'hatch'))),
    CHECK (note IS NOT NULL OR kind <> 'words' AND basis = 'document')
);
CREATE INDEX layout_drawing_element_idx ON parkatlas.layout_drawing (element_id);

CREATE VIEW published.layout_drawing AS
SELECT id, element_id, kind, label, label_en, colour, areas, basis, note, note_en, ord
FROM parkatlas.layout_drawing
WHERE element_id = ANY (ARRAY(SELECT layout_element.id FROM published.layout_element));

-- A province's plan has outlines of its cities, whose counties are not at hand.
ALTER TABLE parkatlas.area_outline DROP CONSTRAINT area_outline_kind_check;
ALTER TABLE parkatlas.area_outline
    ADD CONSTRAINT area_outline_kind_check CHECK (kind IN ('county', 'city', 'neighbour'));

CREATE OR REPLACE VIEW published.area_outline AS
SELECT plan_id, code, kind, name, outline, precision_class, accuracy_m, document_id
FROM parkatlas.area_outline
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan))
  AND (kind <> 'county' OR code = ANY (ARRAY(SELECT county.code FROM published.county)));
