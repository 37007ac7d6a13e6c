-- What the editors concluded is told from what a document says: points that they placed from common knowledge, and firms
-- that they put into a park.
ALTER TABLE parkatlas.park
    DROP CONSTRAINT park_precision_class_check,
    ADD CHECK (precision_class IN
        ('surveyed', 'described', 'digitised', 'stated', 'estimated', 'indicative', 'place', 'unlocated'));

ALTER TABLE parkatlas.transport_node
    DROP CONSTRAINT transport_node_precision_class_check,
    ADD CHECK (precision_class IN
        ('surveyed', 'described', 'digitised', 'stated', 'estimated', 'indicative', 'place', 'unlocated'));

-- Which of the parks that a firm is in, or is located in, no document names for it; and whether the plan has it in its
-- area, only wants to work with it, or names a project by it.
ALTER TABLE parkatlas.enterprise
    DROP CONSTRAINT enterprise_precision_class_check,
    ADD CHECK (precision_class IN
        ('surveyed', 'described', 'digitised', 'stated', 'estimated', 'indicative', 'place', 'unlocated')),
    ADD COLUMN inferred_park_ids text[] NOT NULL DEFAULT '{}',
    ADD COLUMN relation text NOT NULL DEFAULT 'local' CHECK (relation IN ('local', 'partner', 'project'));

-- A firm that is only concluded to lie in a park may as well lie elsewhere in the county: 10 km, as points of a county
-- have in the packs.
CREATE OR REPLACE VIEW published.enterprise AS
SELECT id, plan_id, name, short_name, aliases, pinyin, park_ids, county_codes, industry_ids, industry_labels, products,
       position, precision_class, accuracy_m, located_in, position_document, position_note, note, ord, valid_from,
       valid_to, version, inferred_park_ids, relation,
       CASE WHEN split_part(located_in, ':', 2) = ANY (inferred_park_ids) THEN 10000::double precision END
           AS place_accuracy_m
FROM parkatlas.enterprise
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

-- Areas as exact as they are printed: 55313.658 m² are 5.5313658 ha.
DROP VIEW published.park_area;
ALTER TABLE parkatlas.park_area ALTER COLUMN area_ha TYPE numeric;
CREATE VIEW published.park_area AS
SELECT area.park_id, area.ord, area.part, area.area_ha, area.basis, area.document_id, area.clause_id,
       clause.label AS clause, area.quote, area.as_of, area.note
FROM parkatlas.park_area AS area
JOIN published.park ON park.id = area.park_id
JOIN published.clause ON clause.document_id = area.document_id AND clause.id = area.clause_id;
