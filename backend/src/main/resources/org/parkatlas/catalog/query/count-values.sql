-- How many objects that match have each value of a property.
--
-- {values}    the property as an array, {relation}  from the descriptor; {condition} of the filter
SELECT each.value, count(*) AS objects
FROM {relation} AS feature
CROSS JOIN LATERAL unnest({values}) AS each (value)
WHERE {condition} AND each.value IS NOT NULL
GROUP BY each.value
