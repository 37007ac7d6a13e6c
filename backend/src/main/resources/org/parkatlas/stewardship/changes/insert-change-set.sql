-- A new change set of the account :author, whose post is called what the account says now.
INSERT INTO parkatlas.change_set (id, kind, county_code, title, author, post, post_en, editors, import, demo)
SELECT :id, :kind, :county, :title, account.id, account.post, account.post_en, ARRAY[account.id], :import, account.demo
FROM parkatlas.account
WHERE account.id = :author
