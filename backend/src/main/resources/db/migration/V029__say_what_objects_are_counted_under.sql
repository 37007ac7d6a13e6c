-- One rule for every outlet: the industry that an object is counted and coloured under, and all that a plan connects it
-- with. The layout chapter speaks before the lists of a plan, so both follow from more than the object's own row.
ALTER TABLE parkatlas.park
    ADD COLUMN primary_industry_id text,
    ADD COLUMN related_industry_ids text[] NOT NULL DEFAULT '{}';

CREATE INDEX park_related_industry_ids_idx ON parkatlas.park USING gin (related_industry_ids);

-- A firm of which no plan says the industry takes after its first park.
ALTER TABLE parkatlas.enterprise ADD COLUMN inherited_industry_id text;
ALTER TABLE parkatlas.enterprise
    ADD COLUMN primary_industry_id text GENERATED ALWAYS AS (COALESCE(industry_ids[1], inherited_industry_id)) STORED,
    ADD COLUMN related_industry_ids text[] GENERATED ALWAYS AS (
        CASE WHEN cardinality(industry_ids) > 0 THEN industry_ids
             ELSE array_remove(ARRAY[inherited_industry_id], NULL) END
    ) STORED;

CREATE INDEX enterprise_related_industry_ids_idx ON parkatlas.enterprise USING gin (related_industry_ids);

CREATE OR REPLACE VIEW published.park AS
SELECT seen.id, seen.plan_id, seen.kind, seen.name, seen.short_name, seen.aliases, seen.pinyin, seen.parent_id, seen.same_as,
       seen.county_codes, seen.towns, seen.industry_ids, seen.industry_labels, seen.position, seen.precision_class,
       seen.accuracy_m, seen.located_in, seen.position_document, seen.position_note, seen.note, seen.ord, seen.valid_from,
       seen.valid_to, seen.version, seen.counted,
       english.name_en, english.short_en AS short_name_en, english.basis AS name_en_basis, seen.primary_industry_id,
       seen.related_industry_ids
FROM (
    SELECT id, plan_id, kind, name, short_name, aliases, pinyin, parent_id, same_as, county_codes, towns, industry_ids,
           industry_labels, position, precision_class, accuracy_m, located_in, position_document, position_note, note, ord,
           valid_from, valid_to, version,
           cardinality(same_as) = 0 OR NOT EXISTS (
               SELECT FROM parkatlas.park AS other
               WHERE other.id = ANY (park.same_as)
                 AND other.plan_id = park.plan_id
                 AND other.state = 'published'
                 AND (other.audience = 'public'
                      OR other.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                      OR (other.audience = 'county' AND other.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
           ) AS counted,
           primary_industry_id, related_industry_ids
    FROM parkatlas.park
    WHERE state = 'published'
      AND (audience = 'public'
           OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
           OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
      AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan))
) AS seen
LEFT JOIN parkatlas.object_name AS english ON english.object_kind = 'park' AND english.object_id = seen.id;

CREATE OR REPLACE VIEW published.enterprise AS
SELECT seen.id, seen.plan_id, seen.name, seen.short_name, seen.aliases, seen.pinyin, seen.park_ids, seen.county_codes,
       seen.industry_ids, seen.industry_labels, seen.products, seen.position, seen.precision_class, seen.accuracy_m,
       seen.located_in, seen.position_document, seen.position_note, seen.note, seen.ord, seen.valid_from, seen.valid_to,
       seen.version, seen.inferred_park_ids, seen.relation, seen.place_accuracy_m,
       english.name_en, english.short_en AS short_name_en, english.basis AS name_en_basis, seen.primary_industry_id,
       seen.related_industry_ids
FROM (
    SELECT id, plan_id, name, short_name, aliases, pinyin, park_ids, county_codes, industry_ids, industry_labels, products,
           position, precision_class, accuracy_m, located_in, position_document, position_note, note, ord, valid_from,
           valid_to, version, inferred_park_ids, relation,
           CASE WHEN split_part(located_in, ':', 2) = ANY (inferred_park_ids) THEN 10000::double precision END
               AS place_accuracy_m,
           primary_industry_id, related_industry_ids
    FROM parkatlas.enterprise
    WHERE state = 'published'
      AND (audience = 'public'
           OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
           OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
      AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan))
) AS seen
LEFT JOIN parkatlas.object_name AS english ON english.object_kind = 'enterprise' AND english.object_id = seen.id;
