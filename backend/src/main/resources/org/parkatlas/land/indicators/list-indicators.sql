-- The indicators of land use in their order, each with what others reached.
SELECT indicator.*, coalesce(reached.benchmarks, '[]') AS benchmarks
FROM land_indicator AS indicator
LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('region', benchmark.region, 'value', benchmark.value, 'asOf', benchmark.as_of,
                                      'zones', benchmark.zones, 'source', benchmark.source) ORDER BY benchmark.region) AS benchmarks
    FROM land_benchmark AS benchmark
    WHERE benchmark.indicator = indicator.id
) AS reached ON true
ORDER BY indicator.ord, indicator.id
LIMIT 200
