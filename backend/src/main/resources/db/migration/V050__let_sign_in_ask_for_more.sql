-- A second factor (RFC 6238) for the roles of which the administration asks it, passwords that grow old, and wrong passwords
-- counted for the network they come from too.
ALTER TABLE parkatlas.account
    ADD COLUMN password_at timestamptz NOT NULL DEFAULT now(),
    -- Base32 (RFC 4648) as authenticator apps take it; no view shows it
    ADD COLUMN second_factor text CHECK (second_factor ~ '^[A-Z2-7]{32}$'),
    -- the last interval of 30 s whose code came in: none comes in twice
    ADD COLUMN second_factor_step bigint NOT NULL DEFAULT 0;

CREATE FUNCTION parkatlas.note_new_password() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    NEW.password_at = now();
    RETURN NEW;
END
$$;
CREATE TRIGGER account_password BEFORE UPDATE OF password ON parkatlas.account
    FOR EACH ROW EXECUTE FUNCTION parkatlas.note_new_password();

CREATE TABLE parkatlas.second_factor_role (
    role text PRIMARY KEY
);

GRANT UPDATE (second_factor, second_factor_step) ON parkatlas.account TO parkatlas_desk;
GRANT SELECT, INSERT, DELETE ON parkatlas.second_factor_role TO parkatlas_desk;
