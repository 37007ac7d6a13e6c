-- A batch of the account :account, whose post is called what the account says now. Its lines follow in the same transaction.
INSERT INTO parkatlas.land_batch (id, number, title, counties, account, post, post_en, system, total, demo)
SELECT :id, format('B-%s-%s', extract(year FROM now() AT TIME ZONE 'Asia/Shanghai'), lpad(next.number::text, greatest(4, length(next.number::text)), '0')),
       :title, :counties, account.id, account.post, account.post_en, :system, :total, account.demo
FROM parkatlas.account
CROSS JOIN (SELECT nextval('parkatlas.land_batch_number') AS number) AS next
WHERE account.id = :account
