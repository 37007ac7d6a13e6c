-- Which layout elements name each of some counties, in the plans' order.
--
-- :codes  text[] of codes; sent as varchar[], with which a text[] does not overlap
SELECT mentioned.code, element.id
FROM layout_element AS element
CROSS JOIN LATERAL unnest(element.county_codes) AS mentioned (code)
WHERE element.county_codes && :codes::text[]
  AND mentioned.code = ANY (:codes::text[])
ORDER BY element.plan_id, element.ord, element.id
