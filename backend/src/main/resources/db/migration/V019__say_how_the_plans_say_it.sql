-- A plan states, plans, supports or seeks a thing; an arrow of a chain is printed as a sequence or stated in a sentence; a
-- number has an upper bound or stays below one; a disagreement is one of numbers, names or printing. Readers took all
-- of these for plain facts, as there was no column that told them apart.

-- Links in no order have no step. Of what follows a link, the part that the document prints as a sequence.
ALTER TABLE parkatlas.chain_link
    ALTER COLUMN step DROP NOT NULL,
    ADD COLUMN next_printed text[] NOT NULL DEFAULT '{}',
    ADD COLUMN modality text NOT NULL DEFAULT 'states' CHECK (modality IN ('states', 'plans', 'supports', 'seeks')),
    ADD CHECK (next_printed <@ next);

ALTER TABLE parkatlas.chain_role
    ADD COLUMN modality text NOT NULL DEFAULT 'states' CHECK (modality IN ('states', 'plans', 'supports', 'seeks'));

ALTER TABLE parkatlas.project
    ADD COLUMN modality text NOT NULL DEFAULT 'states' CHECK (modality IN ('states', 'plans', 'supports', 'seeks'));

-- 2—3家 is a value and an upper bound.
ALTER TABLE parkatlas.target
    DROP CONSTRAINT target_comparator_check,
    ADD CHECK (comparator IN ('>=', '>', '<', '~')),
    ADD COLUMN target_value_to numeric,
    ADD CHECK (target_value_to > target_value);

ALTER TABLE parkatlas.conflict
    ADD COLUMN kind text NOT NULL DEFAULT 'content'
        CHECK (kind IN ('number', 'scope', 'content', 'naming', 'status', 'gap', 'print'));

CREATE OR REPLACE VIEW published.chain_link AS
SELECT link.chain_id, link.id, link.name, link.stage, link.step, link.next, link.status, link.enterprise_ids,
       link.wanted_text, link.document_id, link.clause_id, clause.label AS clause, link.quote, link.ord,
       link.next_printed, link.modality
FROM parkatlas.chain_link AS link
JOIN published.chain ON chain.id = link.chain_id
JOIN published.clause ON clause.document_id = link.document_id AND clause.id = link.clause_id;

CREATE OR REPLACE VIEW published.chain_role AS
SELECT role.enterprise_id, role.ord, role.stage, role.label, role.modality
FROM parkatlas.chain_role AS role
JOIN published.enterprise ON enterprise.id = role.enterprise_id;

CREATE OR REPLACE VIEW published.project AS
SELECT id, plan_id, name, county_codes, park_id, industry_ids, industry_labels, stage, stage_text, investor,
       later_status, later_document, ord, modality
FROM parkatlas.project
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE OR REPLACE VIEW published.target AS
SELECT id, plan_id, group_name, name, unit, base_year, base_value, target_year, target_value, comparator, nature,
       row_type, industry_id, industry_label, ord, target_value_to
FROM parkatlas.target
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE OR REPLACE VIEW published.conflict AS
SELECT id, statement, shown, objects, pack, kind
FROM parkatlas.conflict
WHERE NOT EXISTS (
    SELECT FROM unnest(conflict.objects) AS reference
    WHERE NOT EXISTS (
        SELECT FROM published.object
        WHERE object.kind = split_part(reference, ':', 1) AND object.id = split_part(reference, ':', 2)
    )
);
