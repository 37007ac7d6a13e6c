-- The elements of one plan's layout in the plan's order; a plan has tens of them and all belong together, so that
-- there is no limit.
--
-- :plan       id of the plan
-- served by   layout_element_plan_idx
SELECT
    id,
    kind,
    name,
    short_name,
    name_en,
    short_name_en,
    name_en_basis,
    parent_id,
    role,
    industry_ids,
    industry_labels,
    park_ids,
    county_codes,
    COALESCE(shape, position) AS geometry,
    position,
    precision_class,
    accuracy_m,
    located_in,
    note,
    position_note
FROM layout_element
WHERE plan_id = :plan
ORDER BY ord, id
