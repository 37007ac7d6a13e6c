-- Red lines of a batch, those of one call together.
--
-- :shapes  EWKB in EPSG:4490 as hexadecimal text, null where there is a fault
INSERT INTO parkatlas.land_batch_line (batch, number, file_row, title, corners, fault, fault_en)
SELECT :batch, given.number, given.file_row, given.title, ST_Multi(given.shape::geometry), given.fault, given.fault_en
FROM unnest(:numbers::integer[], :rows::bigint[], :titles::text[], :shapes::text[], :faults::text[], :faults_en::text[])
    AS given (number, file_row, title, shape, fault, fault_en)
