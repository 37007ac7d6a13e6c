-- Moves an item that has :version; none where it has another. What is null stays as it is, but for the day it is due.
UPDATE parkatlas.docket_item
SET step = :step,
    step_since = CASE WHEN step = :step THEN step_since ELSE (now() AT TIME ZONE 'Asia/Shanghai')::date END,
    prepared_with = coalesce(:prepared_with, prepared_with), proposal = coalesce(:proposal, proposal),
    decided_on = coalesce(:decided_on, decided_on), resolution = coalesce(:resolution, resolution),
    responsible = coalesce(:responsible, responsible), due_on = :due_on,
    touched_at = now(), version = version + 1
WHERE id = :id AND version = :version
