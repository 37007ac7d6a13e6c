-- What came of some red lines of a batch, counted there too. What another attempt has noted stays.
WITH noted AS (
    INSERT INTO parkatlas.land_batch_outcome
        (batch, number, outcome, county_code, area_m2, reason, reason_en, themes, took_ms, demo)
    SELECT :batch, given.number, given.outcome, given.county_code, given.area_m2, given.reason, given.reason_en,
           given.themes::json, given.took_ms, given.demo
    FROM unnest(:numbers::integer[], :outcomes::text[], :counties::text[], :areas::double precision[], :reasons::text[],
                :reasons_en::text[], :themes::text[], :took::integer[], :demos::boolean[])
        AS given (number, outcome, county_code, area_m2, reason, reason_en, themes, took_ms, demo)
    ON CONFLICT DO NOTHING
    RETURNING outcome, demo
),
counted AS (
    SELECT count(*) FILTER (WHERE outcome = 'affected') AS affected,
           count(*) FILTER (WHERE outcome = 'not_affected') AS not_affected,
           count(*) FILTER (WHERE outcome = 'no_data') AS no_data,
           count(*) FILTER (WHERE outcome = 'error') AS error,
           coalesce(bool_or(demo), false) AS demo
    FROM noted
)
UPDATE parkatlas.land_batch AS batch
SET affected = batch.affected + counted.affected, not_affected = batch.not_affected + counted.not_affected,
    no_data = batch.no_data + counted.no_data, error = batch.error + counted.error, demo = batch.demo OR counted.demo
FROM counted
WHERE batch.id = :batch
