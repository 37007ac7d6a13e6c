-- Which layout elements name each of some counties, or are drawn over a county or city, in the plans' order.
--
-- :codes  text[] of codes; sent as varchar[], with which a text[] does not overlap
SELECT mentioned.code, element.id
FROM (
    SELECT unnest(county_codes) AS code, id FROM layout_element WHERE county_codes && :codes::text[]
    UNION
    SELECT unnest(areas), element_id FROM layout_drawing WHERE areas && :codes::text[]
) AS mentioned
JOIN layout_element AS element ON element.id = mentioned.id
WHERE mentioned.code = ANY (:codes::text[])
ORDER BY element.plan_id, element.ord, element.id
