-- Every rule with what lies in a red line: one row a theme, in the order of the themes.
--
-- An edge of a stored shape is the shortest line between its corners; it is given points 70 m apart before it is cut
-- (published.densified), because the cutting takes edges as straight in degrees: 0.04 mm off at that length, 0.9 m at 10 km.
--
-- :line    EWKB in EPSG:4490, densified in the same way
-- :county  whose layers are asked
-- :moment  as of when
-- served by control_zone_boundary_idx, coverage_boundary_idx, parcel_boundary_idx, and those of what they were
WITH line AS MATERIALIZED (
    -- a shape may reach beyond the box of its corners by as much as its edges bend
    SELECT shape, ST_Expand(shape, 0.0001) AS reach
    FROM (SELECT ST_GeomFromEWKB(:line) AS shape) AS given
),
rule AS MATERIALIZED (
    SELECT rule.*, theme.name, theme.name_en, theme.ord
    FROM published.land_rule AS rule
    JOIN published.control_theme AS theme ON theme.id = rule.theme
),
object AS (
    SELECT rule.theme, zone.name AS code, zone.name AS label, zone.legal_status AS status, zone.vintage,
           zone.source_unit, zone.precision_class, zone.accuracy_m, zone.demo, zone.boundary
    FROM line
    JOIN published.control_zone_history AS zone ON zone.boundary && line.reach
    JOIN rule ON rule.source = 'control-zones' AND rule.theme = zone.theme
    WHERE zone.known @> :moment::timestamptz AND zone.county_code = :county AND zone.legal_status <> 'superseded'
    UNION ALL
    SELECT rule.theme, parcel.code, coalesce(parcel.use, parcel.stage), 'in_force', parcel.vintage, parcel.source_unit,
           parcel.precision_class, parcel.accuracy_m, parcel.demo, parcel.boundary
    FROM line
    JOIN published.parcel_history AS parcel ON parcel.boundary && line.reach
    JOIN rule ON rule.source = 'parcels'
    WHERE parcel.known @> :moment::timestamptz AND parcel.county_code = :county
    UNION ALL
    SELECT rule.theme, block.id, block.name, 'in_force', NULL, NULL, block.precision_class, block.accuracy_m, block.demo,
           block.boundary
    FROM line
    JOIN published.park_block_history AS block ON block.boundary && line.reach
    JOIN rule ON rule.source = 'park-blocks'
    WHERE block.known @> :moment::timestamptz
),
extent AS (
    SELECT rule.theme, coverage.vintage, coverage.source_unit, coverage.precision_class, coverage.accuracy_m, coverage.demo,
           coverage.demo OR coverage.accuracy_m <= rule.coarsest_m AS usable,
           ST_CollectionExtract(
               ST_Intersection(published.densified(coverage.boundary), line.shape), 3) AS shape
    FROM line
    JOIN published.coverage_history AS coverage ON coverage.boundary && line.reach
    JOIN rule ON rule.theme = coverage.theme
    WHERE coverage.known @> :moment::timestamptz AND coverage.county_code = :county
),
loaded AS (
    SELECT DISTINCT theme
    FROM published.coverage_history
    WHERE known @> :moment::timestamptz AND county_code = :county
),
covered AS (
    SELECT theme, ST_Union(shape) FILTER (WHERE usable) AS shape, ST_Union(shape) AS whole
    FROM extent
    GROUP BY theme
),
cut AS MATERIALIZED (
    -- synthetic shapes show the course of a check, and claim no accuracy that could be too low
    SELECT object.*, object.demo OR object.accuracy_m <= rule.coarsest_m AS usable,
           ST_CollectionExtract(
               ST_Intersection(published.densified(object.boundary), line.shape), 3) AS shape
    FROM object
    JOIN rule USING (theme)
    CROSS JOIN line
),
touching AS (
    SELECT * FROM cut WHERE NOT ST_IsEmpty(shape)
),
merged AS (
    SELECT theme, code, label, status, count(*) AS objects, ST_Union(shape) AS shape
    FROM touching
    WHERE usable
    GROUP BY theme, code, label, status
),
piece AS MATERIALIZED (
    SELECT merged.theme, merged.code, merged.label, merged.status, merged.objects, dumped.geom AS shape,
           ST_Area(dumped.geom::geography) AS area_m2
    FROM merged
    CROSS JOIN LATERAL ST_Dump(merged.shape) AS dumped
),
listed AS (
    SELECT theme, code, label, status, objects, sum(area_m2) AS area_m2
    FROM piece
    JOIN rule USING (theme)
    WHERE area_m2 >= rule.threshold_m2
    GROUP BY theme, code, label, status, objects
),
parts AS (
    SELECT theme,
           json_agg(json_build_object('code', code, 'label', label, 'status', status, 'objects', objects, 'areaM2', area_m2)
                    ORDER BY area_m2 DESC, code) AS parts
    FROM listed
    GROUP BY theme
),
inside AS (
    SELECT theme, ST_Union(shape) AS whole
    FROM piece
    WHERE status <> 'draft'
    GROUP BY theme
),
-- what each rule is about, in pieces
matter AS MATERIALIZED (
    SELECT theme, shape, area_m2
    FROM piece
    JOIN rule USING (theme)
    WHERE rule.relation <> 'within' AND status <> 'draft'
    UNION ALL
    SELECT rule.theme, dumped.geom, ST_Area(dumped.geom::geography)
    FROM rule
    JOIN covered USING (theme)
    LEFT JOIN inside USING (theme)
    CROSS JOIN LATERAL ST_Dump(ST_CollectionExtract(
        CASE WHEN inside.whole IS NULL THEN covered.shape ELSE ST_Difference(covered.shape, inside.whole) END, 3)) AS dumped
    WHERE rule.relation = 'within' AND covered.shape IS NOT NULL
),
weighed AS (
    SELECT theme, ST_Union(shape) FILTER (WHERE area_m2 >= threshold_m2) AS shape,
           count(*) FILTER (WHERE area_m2 < threshold_m2) AS slivers,
           coalesce(sum(area_m2) FILTER (WHERE area_m2 < threshold_m2), 0) AS slivers_m2
    FROM matter
    JOIN rule USING (theme)
    GROUP BY theme
),
said AS (
    SELECT theme, vintage, source_unit, precision_class, accuracy_m, demo, status FROM touching
    UNION ALL
    SELECT theme, vintage, source_unit, precision_class, accuracy_m, demo, NULL FROM extent WHERE NOT ST_IsEmpty(shape)
),
layers AS (
    SELECT theme, min(vintage) AS vintage, max(accuracy_m) AS accuracy_m, bool_or(demo) AS demo,
           (array_agg(precision_class ORDER BY accuracy_m DESC))[1] AS precision_class,
           coalesce(array_agg(DISTINCT source_unit) FILTER (WHERE source_unit IS NOT NULL), '{}') AS units,
           coalesce(array_agg(DISTINCT status) FILTER (WHERE status IS NOT NULL), '{}') AS statuses
    FROM said
    GROUP BY theme
)
SELECT rule.theme, rule.name, rule.name_en, rule.relation, rule.threshold_m2, rule.sentence, rule.sentence_en,
       ST_Multi(weighed.shape) AS shape, coalesce(ST_Area(weighed.shape::geography), 0) AS area_m2,
       coalesce(weighed.slivers, 0) AS slivers, coalesce(weighed.slivers_m2, 0) AS slivers_m2,
       coalesce(parts.parts, '[]') AS parts,
       coalesce(ST_Area(covered.shape::geography), 0) AS covered_m2,
       coalesce(ST_Area(covered.whole::geography), 0) AS covered_coarsely_m2,
       loaded.theme IS NOT NULL AS is_loaded,
       EXISTS (SELECT FROM touching WHERE touching.theme = rule.theme AND NOT usable) AS has_coarse,
       layers.vintage, layers.accuracy_m, layers.precision_class, coalesce(layers.units, '{}') AS units,
       coalesce(layers.statuses, '{}') AS statuses, coalesce(layers.demo, false) AS demo
FROM rule
LEFT JOIN weighed USING (theme)
LEFT JOIN parts USING (theme)
LEFT JOIN covered USING (theme)
LEFT JOIN loaded USING (theme)
LEFT JOIN layers USING (theme)
ORDER BY rule.ord, rule.theme
