-- What of some red lines of a batch the rules are about. What another attempt has noted stays.
--
-- :shapes  EWKB in EPSG:4490 as hexadecimal text
INSERT INTO parkatlas.land_batch_part (batch, number, theme, area_m2, boundary)
SELECT :batch, given.number, given.theme, given.area_m2, ST_Multi(given.shape::geometry)
FROM unnest(:numbers::integer[], :themes::text[], :areas::double precision[], :shapes::text[])
    AS given (number, theme, area_m2, shape)
ON CONFLICT DO NOTHING
