-- A lead of the account :account, whose post is called what the account says now.
INSERT INTO parkatlas.lead (number, county_code, client, needs, area_mu, stage, stage_since, account, post, post_en, demo)
SELECT format('XS-%s-%s-%s', :county::text, extract(year FROM now() AT TIME ZONE 'Asia/Shanghai'),
              lpad(next.number::text, greatest(4, length(next.number::text)), '0')),
       :county, :client, :needs, :area_mu, :stage, (now() AT TIME ZONE 'Asia/Shanghai')::date,
       account.id, account.post, account.post_en, account.demo
FROM parkatlas.account
CROSS JOIN (SELECT nextval('parkatlas.lead_number') AS number) AS next
WHERE account.id = :account
RETURNING id
