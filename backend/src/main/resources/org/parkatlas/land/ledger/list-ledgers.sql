-- The parks in which the reader sees parcels, by name.
SELECT park.id, park.name, park.short_name, count(*) AS parcels, bool_or(parcel.demo) AS demo
FROM parcel
JOIN park ON park.id = parcel.park_id
GROUP BY park.id, park.name, park.short_name
ORDER BY park.name COLLATE "zh-x-icu", park.id
LIMIT 1000
