-- A meeting that the account :account prepares.
INSERT INTO parkatlas.docket_meeting (plan_id, kind, held_on, way, place, chair, demo)
SELECT :plan, :kind, :held_on, :way, :place, :chair, account.demo
FROM parkatlas.account
WHERE account.id = :account
RETURNING id
