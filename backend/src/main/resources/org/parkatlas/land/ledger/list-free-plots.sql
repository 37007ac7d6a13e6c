-- Parcels that could be handed to somebody, the largest first: ready for supply and not yet supplied.
--
-- :park      of this park only, under whichever of its names; null for all
-- :least_mu  registered, in 亩 of 2000/3 m²; null for any
SELECT id, code, county_code, park_id, block, stage, registered_area_m2, area_m2, contract_on, start_due_on, started_on,
       suspended_on, completed_on, due_area_m2, started_area_m2, planned_investment_wan, paid_investment_wan, demo,
       '{}'::text[] AS overlaps, (now() AT TIME ZONE 'Asia/Shanghai')::date AS today
FROM parcel
WHERE stage = 'ready'
    AND (:park::text IS NULL OR park_id IN (
        SELECT other.id
        FROM park AS one
        JOIN park AS other ON other.id = one.id OR other.id = ANY (one.same_as) OR one.id = ANY (other.same_as)
        WHERE one.id = :park::text))
    AND (:least_mu::double precision IS NULL OR registered_area_m2 >= :least_mu::double precision * 2000 / 3)
ORDER BY registered_area_m2 DESC NULLS LAST, id
LIMIT :limit
