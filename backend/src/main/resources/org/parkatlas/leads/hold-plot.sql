-- Notes that a client wants or has reserved a parcel, as the account :account. A second reservation fails at the index.
INSERT INTO parkatlas.lead_plot (lead_id, parcel_id, code, held, post, post_en)
SELECT :lead, :parcel, :code, :held, account.post, account.post_en
FROM parkatlas.account
WHERE account.id = :account
ON CONFLICT (lead_id, parcel_id) DO UPDATE
SET held = excluded.held, since = now(), post = excluded.post, post_en = excluded.post_en
