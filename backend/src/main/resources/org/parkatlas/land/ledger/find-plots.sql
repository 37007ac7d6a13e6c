-- Single parcels as they are known now.
--
-- :ids  of parcels
SELECT id, code, county_code, park_id, block, stage, registered_area_m2, area_m2, contract_on, start_due_on, started_on,
       suspended_on, completed_on, due_area_m2, started_area_m2, planned_investment_wan, paid_investment_wan, demo,
       '{}'::text[] AS overlaps, (now() AT TIME ZONE 'Asia/Shanghai')::date AS today
FROM parcel
WHERE id = ANY (:ids::text[])
LIMIT 10000
