-- What the account :account did or said for :unit.
INSERT INTO parkatlas.docket_entry (item_id, kind, from_step, to_step, unit, post, post_en, text, due_on)
SELECT :item, :kind, :from_step, :to_step, :unit, account.post, account.post_en, :text, :due_on
FROM parkatlas.account
WHERE account.id = :account
