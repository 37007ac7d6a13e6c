-- How many objects match, and how many of those meet further conditions.
--
-- {relation}  from the descriptor; {condition} of the filter; {parts} a count for each further condition
SELECT count(*){parts}
FROM {relation} AS feature
WHERE {condition}
