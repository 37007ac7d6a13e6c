-- Every parcel of a park as it was known at a moment, with those that it overlaps by more than rounding.
--
-- :parks        ids of one place
-- :moment       as of when
-- :overlap_m2   up to how many square metres two parcels may overlap, since corners are rounded
-- served by     parcel_park_idx, parcel_past_park_idx, parcel_boundary_idx, parcel_past_boundary_idx
WITH here AS MATERIALIZED (
    SELECT *
    FROM parcel_history
    WHERE park_id = ANY (:parks::text[]) AND known @> :moment::timestamptz
),
overlap AS (
    SELECT here.id, array_agg(other.code ORDER BY other.code) AS codes
    FROM here
    JOIN parcel_history AS other ON other.boundary && here.boundary
    WHERE other.id <> here.id AND other.park_id = ANY (:parks::text[]) AND other.known @> :moment::timestamptz
        AND ST_Relate(here.boundary, other.boundary, '2********')
        AND ST_Area(ST_CollectionExtract(ST_Intersection(here.boundary, other.boundary), 3)::geography) > :overlap_m2
    GROUP BY here.id
)
SELECT here.id, here.code, here.block, here.stage, here.registered_area_m2, here.area_m2, here.contract_on, here.start_due_on,
       here.started_on, here.suspended_on, here.completed_on, here.due_area_m2, here.started_area_m2,
       here.planned_investment_wan, here.paid_investment_wan, here.vintage, here.demo, overlap.codes AS overlaps
FROM here
LEFT JOIN overlap USING (id)
ORDER BY here.code, here.id
