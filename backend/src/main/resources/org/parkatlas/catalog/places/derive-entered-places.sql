-- Each object of a kind has beside what its plan says of its place what the desk entered, if that is for everybody, and
-- nothing else.
--
-- {object}    table of the objects; that of their points has the suffix _place
-- served by   {object}_placed_idx, {object}_pkey
WITH meant AS (
    SELECT object.id, entered.position, entered.precision_class, entered.accuracy_m, entered.document_id,
           entered.source_unit, entered.note, coalesce(entered.demo, false) AS demo,
           coalesce(entered.change_set,
                    nullif(current_setting('parkatlas.change_set', true), '')::uuid) AS change_set
    FROM (
        SELECT id FROM parkatlas.{object} WHERE placed IS NOT NULL
        UNION
        SELECT {object}_id FROM parkatlas.{object}_place
    ) AS object
    LEFT JOIN parkatlas.{object}_place AS entered
        ON entered.{object}_id = object.id AND entered.state = 'published' AND entered.audience = 'public'
)
UPDATE parkatlas.{object} AS stored
SET placed = meant.position, placed_precision = meant.precision_class, placed_accuracy_m = meant.accuracy_m,
    placed_document = meant.document_id, placed_unit = meant.source_unit, placed_note = meant.note,
    placed_demo = meant.demo, change_set = meant.change_set, version = stored.version + 1
FROM meant
WHERE stored.id = meant.id
  AND (stored.placed, stored.placed_precision, stored.placed_accuracy_m, stored.placed_document, stored.placed_unit,
       stored.placed_note, stored.placed_demo)
      IS DISTINCT FROM
      (meant.position, meant.precision_class, meant.accuracy_m, meant.document_id, meant.source_unit, meant.note, meant.demo)
