-- How many items of a meeting there are at each step, how many of them are over the day they are due, and the numbers of those
-- without a place.
--
-- :plan  whose meeting
SELECT step, count(*) AS items,
    count(*) FILTER (WHERE step <> 'closed' AND due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date) AS overdue,
    coalesce(array_agg(number ORDER BY number) FILTER (WHERE NOT EXISTS (
        SELECT FROM parkatlas.docket_place AS place WHERE place.item_id = item.id)), '{}') AS city_wide
FROM parkatlas.docket_item AS item
WHERE plan_id = :plan
GROUP BY step
