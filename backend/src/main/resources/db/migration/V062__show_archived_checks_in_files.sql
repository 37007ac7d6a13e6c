-- Archived checks for files: a row for the red line, and one a theme with what its rule is about. Numbers are rounded half up in
-- decimal from the unrounded ones that were answered, as the service rounds them: the text of a double has all its digits, its
-- cast to numeric only fifteen.
--
-- No collection shows it, and the only address that reads it is that of one check, which is looked for by its id.
CREATE INDEX land_check_id_text_idx ON parkatlas.land_check ((id::text));

CREATE VIEW published.land_check_shape AS
SELECT land_check.id::text || ':' || part.part AS id, land_check.id::text AS land_check, land_check.number,
       land_check.county_code, part.part, part.part_name, part.part_name_en, part.verdict, part.reason,
       concat_ws(' ', part.words, to_char(round(part.m2::text::numeric * 0.0015, 2), 'FM999,999,990.00') || ' 亩') AS label,
       round(part.m2::text::numeric, 2)::double precision AS area_m2,
       round(part.m2::text::numeric / 10000, 4)::double precision AS area_ha,
       round(part.m2::text::numeric * 0.0015, 2)::double precision AS area_mu,
       round((part.m2 / land_check.area_m2 * 100)::text::numeric, 2)::double precision AS percent,
       land_check.demo, part.boundary
FROM parkatlas.land_check
CROSS JOIN LATERAL (
    SELECT 'red-line' AS part, '待核红线' AS part_name, 'red line' AS part_name_en, land_check.title AS words,
           land_check.verdict, NULL AS reason, land_check.area_m2 AS m2, land_check.boundary
    UNION ALL
    SELECT said ->> 'theme', said #>> '{name,zh}', said #>> '{name,en}', said #>> '{name,zh}', said ->> 'verdict',
           said ->> 'reason',
           CASE WHEN said ->> 'reason' IS NULL THEN (said ->> 'areaM2')::double precision END, overlap.boundary
    FROM json_array_elements(land_check.result -> 'themes') AS theme (said)
    LEFT JOIN parkatlas.land_check_overlap AS overlap
        ON overlap.land_check = land_check.id AND overlap.theme = said ->> 'theme'
) AS part
WHERE 'county' = ANY ((SELECT parkatlas.viewer_audiences())::text[])
   OR land_check.county_code = ANY ((SELECT parkatlas.viewer_counties())::text[]);
