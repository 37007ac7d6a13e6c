-- How many enterprises of a plan each county has, and how many of them have a place of their own.
--
-- :plan  id of the plan
SELECT code, count(*) AS enterprises, count(position) AS placed
FROM enterprise
CROSS JOIN unnest(county_codes) AS code
WHERE plan_id = :plan
GROUP BY code
ORDER BY code
