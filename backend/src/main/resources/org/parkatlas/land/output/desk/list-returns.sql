-- What the firms of a scheme report, each with its land. A ranking needs all of them; no county has as many as the limit.
--
-- :scheme    id
-- served by  output_return_scheme_idx
SELECT firm.*, coalesce(reported.land, '[]') AS land
FROM output_return AS firm
LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('kind', part.kind, 'areaM2', part.area_m2, 'reason', part.reason, 'source', part.source)
                    ORDER BY part.ord) AS land
    FROM output_land AS part
    WHERE part.return_id = firm.id
) AS reported ON true
WHERE firm.scheme = :scheme
ORDER BY firm.id
LIMIT 20000
