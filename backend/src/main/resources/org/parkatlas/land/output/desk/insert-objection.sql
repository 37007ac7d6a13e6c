-- An objection that the account :account enters, whose post is called what the account says now.
INSERT INTO parkatlas.output_objection (county_code, year, return_id, firm, figure, says, source, account, post, post_en, demo)
SELECT :county, :year, :return, :firm, :figure, :says, :source, account.id, account.post, account.post_en,
       account.demo OR :demo
FROM parkatlas.account
WHERE account.id = :account
RETURNING id
