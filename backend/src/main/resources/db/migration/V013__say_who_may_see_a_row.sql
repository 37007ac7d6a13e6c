-- Who may see a row, and whether it is published, are two things. The column visibility said both; now a row has an
-- audience (public: everybody; staff: signed-in staff; county: staff of the counties it lies in) and a state on its way
-- from draft to published. The views show what is published, to whom it is for, and nothing that hangs on a row which
-- the reader may not see: children ask the view of their parent, objects of a plan ask for the plan.
--
-- Who reads is told by the role of the connection. The public pool is nobody but parkatlas_app, and for that role the
-- two functions answer the same whatever settings a statement makes. Each is asked in a sub-select, so once a statement,
-- and only if a row is not public. A plan that a reader may not see hides what it names: the list of plans is read once
-- a statement as well, which leaves every index usable.
CREATE FUNCTION parkatlas.viewer_audiences() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    -- whoever may act as the owner of the tables reads all of them anyway: loading, deriving, backup
    SELECT CASE
        WHEN pg_has_role(current_user, (SELECT nspowner FROM pg_namespace WHERE nspname = 'parkatlas'), 'USAGE')
            THEN ARRAY['public', 'staff', 'county']
        ELSE ARRAY['public']
    END
$$;

CREATE FUNCTION parkatlas.viewer_counties() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT '{}'::text[]
$$;

DROP VIEW published.document, published.clause, published.citation, published.conflict, published.conflict_value,
    published.pack, published.plan, published.county, published.area_outline, published.town, published.chain,
    published.chain_link, published.park, published.park_area, published.park_boundary, published.layout_element,
    published.enterprise, published.chain_role, published.transport_node, published.target, published.policy,
    published.project, published.search_term, published.county_area, published.park_block;

DROP INDEX parkatlas.enterprise_unlocated_idx;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['document', 'plan', 'county', 'area_outline', 'town', 'chain', 'park',
        'park_boundary', 'layout_element', 'enterprise', 'transport_node', 'target', 'policy', 'project', 'industry']
    LOOP
        EXECUTE format('ALTER TABLE parkatlas.%I
            ADD COLUMN audience text NOT NULL DEFAULT ''public'' CHECK (audience IN (''public'', ''staff'', ''county'')),
            ADD COLUMN state text NOT NULL DEFAULT ''published''
                CHECK (state IN (''draft'', ''in_review'', ''returned'', ''accepted'', ''published''))', name);
        IF name <> 'industry' THEN
            EXECUTE format('UPDATE parkatlas.%I SET audience = ''staff'' WHERE visibility = ''staff''', name);
            EXECUTE format('UPDATE parkatlas.%I SET state = ''draft'' WHERE visibility = ''draft''', name);
            EXECUTE format('ALTER TABLE parkatlas.%I DROP COLUMN visibility', name);
        END IF;
    END LOOP;
END
$$;

-- All that counting enterprises without a position needs, what decides who sees them included.
CREATE INDEX enterprise_unlocated_idx ON parkatlas.enterprise (located_in, state, audience)
    INCLUDE (plan_id, county_codes) WHERE position IS NULL;

CREATE VIEW published.document AS
SELECT id, title, short_title, issuer, doc_no, issued_on, status, kind, url, note
FROM parkatlas.document
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]));

-- A pack is named by who sees a document that it brings, so that its attribution goes with what it is about.
CREATE VIEW published.pack AS
SELECT id, title, dated, licence, attribution, demo
FROM parkatlas.pack
WHERE NOT EXISTS (SELECT FROM parkatlas.document WHERE document.pack = pack.id)
   OR EXISTS (SELECT
              FROM parkatlas.document
              JOIN published.document AS seen ON seen.id = document.id
              WHERE document.pack = pack.id);

CREATE VIEW published.clause AS
SELECT clause.document_id, clause.id, clause.ord, clause.label, clause.heading, clause.text
FROM parkatlas.clause
JOIN published.document ON document.id = clause.document_id;

CREATE VIEW published.plan AS
SELECT id, name, short_name, title, subtitle, level, adcode, legal_status, period_from, period_to, document_id,
       layout_clause_id, pinyin, central_meridian, bbox, ord, pack, version
FROM parkatlas.plan
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]));

CREATE VIEW published.county AS
SELECT code, name, city_code, city_name, pinyin, position, accuracy_m, precision_class, position_document, ord, pack
FROM parkatlas.county
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND code = ANY ((SELECT parkatlas.viewer_counties())::text[])));

-- The outline of a county is as visible as the county. Neighbouring cities are context and no objects of ours.
CREATE VIEW published.area_outline AS
SELECT plan_id, code, kind, name, outline, precision_class, accuracy_m, document_id
FROM parkatlas.area_outline
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan))
  AND (kind = 'neighbour' OR code = ANY (ARRAY(SELECT county.code FROM published.county)));

CREATE VIEW published.town AS
SELECT id, plan_id, code, name, county_code, pinyin, role, position, precision_class, accuracy_m, located_in,
       position_document, position_note, ord, version
FROM parkatlas.town
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

-- A node of the industry tree below one that is hidden is hidden as well.
CREATE OR REPLACE VIEW published.industry AS
WITH RECURSIVE seen AS (
    SELECT industry.*
    FROM parkatlas.industry
    WHERE parent_id IS NULL
      AND state = 'published'
      AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
    UNION ALL
    SELECT industry.*
    FROM seen
    JOIN parkatlas.industry ON industry.parent_id = seen.id
    WHERE industry.state = 'published'
      AND (industry.audience = 'public' OR industry.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
)
SELECT id, parent_id, level, name, aliases, palette_key, ord FROM seen;

CREATE VIEW published.chain AS
SELECT id, plan_id, name, industry_id, industry_label, ord
FROM parkatlas.chain
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.chain_link AS
SELECT link.chain_id, link.id, link.name, link.stage, link.step, link.next, link.status, link.enterprise_ids,
       link.wanted_text, link.document_id, link.clause_id, clause.label AS clause, link.quote, link.ord
FROM parkatlas.chain_link AS link
JOIN published.chain ON chain.id = link.chain_id
JOIN published.clause ON clause.document_id = link.document_id AND clause.id = link.clause_id;

CREATE VIEW published.park AS
SELECT id, plan_id, kind, name, short_name, aliases, pinyin, parent_id, same_as, county_codes, towns, industry_ids,
       industry_labels, position, precision_class, accuracy_m, located_in, position_document, position_note, note, ord,
       valid_from, valid_to, version
FROM parkatlas.park
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.park_area AS
SELECT area.park_id, area.ord, area.part, area.area_ha, area.basis, area.document_id, area.clause_id,
       clause.label AS clause, area.quote, area.as_of, area.note
FROM parkatlas.park_area AS area
JOIN published.park ON park.id = area.park_id
JOIN published.clause ON clause.document_id = area.document_id AND clause.id = area.clause_id;

-- The current version of each park's boundary, of those versions that the reader may see.
CREATE VIEW published.park_boundary AS
SELECT block.park_id, block.boundary_version, block.block, block.ord, block.boundary, block.area_m2,
       block.precision_class, block.accuracy_m, block.valid_from, block.document_id, block.note, block.demo
FROM parkatlas.park_boundary AS block
JOIN published.park ON park.id = block.park_id
WHERE block.state = 'published'
  AND (block.audience = 'public'
       OR block.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (block.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND block.boundary_version = (
      SELECT max(other.boundary_version)
      FROM parkatlas.park_boundary AS other
      WHERE other.park_id = block.park_id
        AND other.demo = block.demo
        AND other.state = 'published'
        AND (other.audience = 'public'
             OR other.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
             OR (other.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  );

-- An element that has a shape and no position stands at a point inside its shape, so that every outlet can place it.
CREATE VIEW published.layout_element AS
SELECT id, plan_id, kind, name, short_name, aliases, pinyin, parent_id, role, industry_ids, industry_labels, park_ids,
       county_codes, coalesce(position, ST_PointOnSurface(shape))::geometry(Point, 4490) AS position, shape,
       precision_class, accuracy_m, located_in, position_document, position_note, note, ord, version
FROM parkatlas.layout_element
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.enterprise AS
SELECT id, plan_id, name, short_name, aliases, pinyin, park_ids, county_codes, industry_ids, industry_labels, products,
       position, precision_class, accuracy_m, located_in, position_document, position_note, note, ord, valid_from,
       valid_to, version
FROM parkatlas.enterprise
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

-- What a firm does in a chain is as visible as the firm.
CREATE VIEW published.chain_role AS
SELECT role.enterprise_id, role.ord, role.stage, role.label
FROM parkatlas.chain_role AS role
JOIN published.enterprise ON enterprise.id = role.enterprise_id;

CREATE VIEW published.transport_node AS
SELECT id, plan_id, kind, name, short_name, aliases, pinyin, county_code, line, status, position, precision_class,
       accuracy_m, located_in, position_document, position_note, note, ord, version
FROM parkatlas.transport_node
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])))
  AND (plan_id IS NULL OR plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan)));

CREATE VIEW published.target AS
SELECT id, plan_id, group_name, name, unit, base_year, base_value, target_year, target_value, comparator, nature,
       row_type, industry_id, industry_label, ord
FROM parkatlas.target
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.policy AS
SELECT id, plan_id, title, doc_no, issuer, role, ord
FROM parkatlas.policy
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.project AS
SELECT id, plan_id, name, county_codes, park_id, industry_ids, industry_labels, stage, stage_text, investor,
       later_status, later_document, ord
FROM parkatlas.project
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

-- Every object that others speak of as kind:id. What is said of an object that is not there is not published. A migration
-- that makes a new kind of object names its view here.
CREATE TABLE parkatlas.object_kind (
    kind      text PRIMARY KEY,
    relation  text NOT NULL,
    id_column text NOT NULL DEFAULT 'id'
);

CREATE FUNCTION parkatlas.publish_kind(new_kind text, new_relation text, new_id_column text DEFAULT 'id') RETURNS void
    LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO parkatlas.object_kind (kind, relation, id_column) VALUES (new_kind, new_relation, new_id_column);
    EXECUTE (
        SELECT 'CREATE OR REPLACE VIEW published.object AS '
            || string_agg(format('SELECT %L::text AS kind, %I AS id FROM published.%I', kind, id_column, relation),
                          ' UNION ALL ' ORDER BY kind)
        FROM parkatlas.object_kind
    );
END
$$;

SELECT parkatlas.publish_kind(kind, relation, id_column)
FROM (VALUES ('plan', 'plan', 'id'), ('county', 'county', 'code'), ('town', 'town', 'id'),
             ('industry', 'industry', 'id'), ('chain', 'chain', 'id'), ('park', 'park', 'id'),
             ('layout', 'layout_element', 'id'), ('enterprise', 'enterprise', 'id'),
             ('transport', 'transport_node', 'id'), ('target', 'target', 'id'), ('policy', 'policy', 'id'),
             ('project', 'project', 'id')) AS known (kind, relation, id_column);

CREATE VIEW published.citation AS
SELECT citation.object_kind, citation.object_id, citation.attribute, citation.pack, citation.ord, citation.value,
       citation.document_id, citation.clause_id, clause.label AS clause, citation.quote
FROM parkatlas.citation
JOIN published.clause ON clause.document_id = citation.document_id AND clause.id = citation.clause_id
WHERE EXISTS (SELECT FROM published.object
              WHERE object.kind = citation.object_kind AND object.id = citation.object_id);

-- A conflict says something of each of its objects, so it is seen by who sees all of them.
CREATE VIEW published.conflict AS
SELECT id, statement, shown, objects, pack
FROM parkatlas.conflict
WHERE NOT EXISTS (
    SELECT FROM unnest(conflict.objects) AS reference
    WHERE NOT EXISTS (
        SELECT FROM published.object
        WHERE object.kind = split_part(reference, ':', 1) AND object.id = split_part(reference, ':', 2)
    )
);

CREATE VIEW published.conflict_value AS
SELECT value.conflict_id, value.ord, value.label, value.document_id, value.clause_id, clause.label AS clause, value.quote
FROM parkatlas.conflict_value AS value
JOIN published.conflict ON conflict.id = value.conflict_id
JOIN published.clause ON clause.document_id = value.document_id AND clause.id = value.clause_id;

-- A name is found by who sees the object that has it.
CREATE VIEW published.search_term AS
SELECT term.kind, term.object_id, term.plan_id, term.term, term.term_type, term.syllables, term.shown, term.kind_rank,
       term.name_rank
FROM parkatlas.search_term AS term
WHERE EXISTS (SELECT FROM published.object WHERE object.kind = term.kind AND object.id = term.object_id);

-- A county with the best outline that any pack holds of it.
CREATE VIEW published.county_area AS
SELECT county.code AS id, county.name, county.city_code, county.city_name, county.position, best.outline,
       coalesce(best.precision_class, county.precision_class) AS precision_class,
       coalesce(best.accuracy_m, county.accuracy_m) AS accuracy_m, county.ord
FROM published.county
LEFT JOIN LATERAL (
    SELECT area.outline, area.precision_class, area.accuracy_m
    FROM published.area_outline AS area
    WHERE area.kind = 'county' AND area.code = county.code
    ORDER BY area.accuracy_m, area.plan_id
    LIMIT 1
) AS best ON true;

-- A block of a park's boundary. Its id is made of what names it for ever: park, version and block.
CREATE VIEW published.park_block AS
SELECT boundary.park_id || '-v' || boundary.boundary_version || '-' || left(md5(boundary.block), 8) AS id,
       concat_ws(' ', coalesce(park.short_name, park.name), boundary.block) AS name, boundary.park_id, park.plan_id,
       boundary.block, boundary.boundary_version, boundary.boundary, boundary.area_m2, boundary.precision_class,
       boundary.accuracy_m, boundary.valid_from, boundary.document_id, boundary.note, boundary.demo
FROM published.park_boundary AS boundary
JOIN published.park ON park.id = boundary.park_id;
