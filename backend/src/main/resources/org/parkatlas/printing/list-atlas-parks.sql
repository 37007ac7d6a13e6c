-- All parks of a plan in its order, with what a page says of each.
--
-- :plan     id of the plan
-- :english  whether names are wanted in English where there are any
SELECT park.id, park.kind, park.position IS NOT NULL AS placed,
       CASE WHEN :english THEN coalesce(park.short_name_en, park.name_en, park.name) ELSE coalesce(park.short_name, park.name) END AS name,
       CASE WHEN :english THEN coalesce(park.name_en, park.name) ELSE park.name END AS full_name,
       ARRAY(
           SELECT CASE WHEN :english THEN coalesce(county.name_en, county.name) ELSE county.name END
           FROM county
           WHERE county.code = ANY (park.county_codes)
           ORDER BY county.ord, county.code
       ) AS counties,
       park.county_codes,
       park.industry_labels,
       (SELECT count(*) FROM enterprise WHERE park.id = ANY (enterprise.park_ids)) AS enterprises,
       park.position_note, split_part(park.located_in, ':', 1) AS located_in,
       CASE WHEN :english THEN coalesce(host.short_name_en, host.name_en, host.name) ELSE coalesce(host.short_name, host.name) END AS host
FROM park
LEFT JOIN park AS host ON park.located_in = 'park:' || host.id
WHERE park.plan_id = :plan
ORDER BY park.kind IN ('park', 'core') DESC, park.ord, park.id
