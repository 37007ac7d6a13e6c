-- PostgreSQL lets everybody who may connect to a database make temporary tables in it, even in a transaction that only
-- reads. Readers need none, and could fill the disk with them; the owner keeps the right for loading.
--
-- Only who owns the database can take the right away; elsewhere docs/operations.md tells an administrator what to run.
DO $$
BEGIN
    IF EXISTS (
        SELECT
        FROM pg_database
        WHERE datname = current_database() AND pg_has_role(current_user, datdba, 'USAGE')
    ) THEN
        EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
        EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO %I', current_database(), current_user);
    END IF;
END
$$;
