-- How many parks and enterprises of a plan there are, how many of them have a place, how many of the places are
-- synthetic, and how exact those of parks are.
--
-- :plan  id of the plan
SELECT (SELECT count(*) FROM park WHERE plan_id = :plan) AS parks,
       (SELECT count(position) FROM park WHERE plan_id = :plan) AS placed_parks,
       (SELECT count(*) FROM enterprise WHERE plan_id = :plan) AS enterprises,
       (SELECT count(position) FROM enterprise WHERE plan_id = :plan) AS placed_enterprises,
       (SELECT count(*) FROM park WHERE plan_id = :plan AND position_demo)
           + (SELECT count(*) FROM enterprise WHERE plan_id = :plan AND position_demo) AS demo_places,
       (SELECT coalesce(min(accuracy_m), 0) FROM park WHERE plan_id = :plan AND position IS NOT NULL) AS least_m,
       (SELECT coalesce(max(accuracy_m), 0) FROM park WHERE plan_id = :plan AND position IS NOT NULL) AS most_m
