-- Forgets ended jobs of a kind, the oldest first, whose files take too much room or that are too many.
--
-- :kind
-- :bytes       room for the files of the rest
-- :remembered  how many ended jobs are kept at most
DELETE FROM parkatlas.job
WHERE id IN (
    SELECT id
    FROM (
        SELECT
            id,
            sum(coalesce(file_bytes, 0)) OVER newest AS bytes,
            row_number() OVER newest AS place
        FROM parkatlas.job
        WHERE kind = :kind
          AND ended_at IS NOT NULL
        WINDOW newest AS (ORDER BY ended_at DESC, id)
    ) AS ended
    WHERE bytes > :bytes
       OR place > :remembered
)
