-- A value names the uploaded file that says so. Uploads go after some days, and their ids with them: the hash of the file and its
-- name stay true. Values of which the upload is gone already have no source any more.
UPDATE parkatlas.change_row AS row
SET sources = (
    SELECT coalesce(
        jsonb_object_agg(
            source.key,
            CASE
                WHEN source.value ? 'importId'
                    THEN jsonb_build_object('file', import.sha256, 'fileName', import.name)
                ELSE source.value
            END),
        '{}')
    FROM jsonb_each(row.sources) AS source
    LEFT JOIN parkatlas.import ON import.id = source.value ->> 'importId'
    WHERE NOT source.value ? 'importId' OR import.sha256 IS NOT NULL
)
WHERE row.sources::text LIKE '%importId%';
