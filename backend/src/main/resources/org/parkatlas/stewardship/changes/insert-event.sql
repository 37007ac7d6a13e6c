-- The step that brought the change set :id where it is now, taken by :account.
INSERT INTO parkatlas.change_event (change_set, version, account, post, post_en, from_state, to_state, note)
SELECT change_set.id, change_set.version, account.id, account.post, account.post_en, :from, change_set.state, :note
FROM parkatlas.change_set
JOIN parkatlas.account ON account.id = :account
WHERE change_set.id = :id
