-- Makes :account an administrator with this password, or says why not.
BEGIN;
LOCK TABLE parkatlas.account IN SHARE ROW EXCLUSIVE MODE;

SELECT CASE
    WHEN EXISTS (SELECT FROM parkatlas.account WHERE id = :'account' AND roles <> ARRAY['administrator'])
        THEN 'there is such an account, and it is no administrator.'
    WHEN EXISTS (SELECT FROM parkatlas.account WHERE id = :'account')
        THEN ''
    WHEN EXISTS (SELECT FROM parkatlas.account WHERE roles = ARRAY['administrator'] AND NOT disabled AND NOT demo)
        THEN 'there is an administrator already: '
            || (SELECT min(id) FROM parkatlas.account WHERE roles = ARRAY['administrator'] AND NOT disabled AND NOT demo)
    ELSE ''
END AS refused \gset
SELECT :'refused' <> '' AS is_refused \gset
\if :is_refused
    SELECT :'refused';
    ROLLBACK;
    \quit
\endif

INSERT INTO parkatlas.account (id, post, post_en, roles, password)
VALUES (:'account', '系统管理岗', 'administration', ARRAY['administrator'], :'password')
ON CONFLICT (id) DO UPDATE SET password = excluded.password, must_change = true, disabled = false;
DELETE FROM parkatlas.session WHERE principal_name = :'account';
DELETE FROM parkatlas.sign_in_failure WHERE account = :'account';
INSERT INTO parkatlas.audit_entry (action, object, outcome)
VALUES ('account-creation', 'account:' || :'account', 'done');
COMMIT;
