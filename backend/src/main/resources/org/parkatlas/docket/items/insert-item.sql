-- An item that the account :account collected.
INSERT INTO parkatlas.docket_item
    (plan_id, kind, title, text, county_code, raised_by, document_id, clause_id, step, step_since, account, demo)
SELECT :plan, :kind, :title, :text, :county, :raised_by, :document, :clause, 'collected',
    (now() AT TIME ZONE 'Asia/Shanghai')::date, account.id, account.demo
FROM parkatlas.account
WHERE account.id = :account
RETURNING id
