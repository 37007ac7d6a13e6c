-- What the account :account says of a lead.
INSERT INTO parkatlas.lead_note (lead_id, post, post_en, text)
SELECT :lead, account.post, account.post_en, :text
FROM parkatlas.account
WHERE account.id = :account
