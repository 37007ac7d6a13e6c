-- A plan can name one place twice. The row that says which other park of its plan it is (same_as) is listed, and found by
-- its name, but no count takes it again. Where the other one is hidden from the reader, it counts.
CREATE OR REPLACE VIEW published.park AS
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
       ) AS counted
FROM parkatlas.park
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));
