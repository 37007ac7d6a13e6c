-- A dossier of the account :account, whose post is called what the account says now; its link is good for :days days.
INSERT INTO parkatlas.dossier (token_hash, account, post, post_en, client, subject, content, expires_at, demo)
SELECT :token_hash, account.id, account.post, account.post_en, :client, :subject, CAST(:content AS json),
       now() + make_interval(days => :days), :demo OR account.demo
FROM parkatlas.account
WHERE account.id = :account
RETURNING id
