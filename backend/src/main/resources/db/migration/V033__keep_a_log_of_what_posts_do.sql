-- Who did what to what, when and from where (安全审计, GB/T 22239-2019, 8.1.4.3). The desk adds entries and reads them; it can
-- change none. Each entry holds the hash of the one before, so that one which is changed or missing shows.
CREATE TABLE parkatlas.audit_entry (
    seq        bigint PRIMARY KEY CHECK (seq > 0),
    at         timestamptz NOT NULL,
    -- an account that there was; null where none can be named. What was typed instead of one is not kept: it may be a password
    account    text CHECK (char_length(account) <= 64),
    action     text NOT NULL CHECK (action ~ '^[a-z]+(-[a-z]+)*$'),
    -- kind:id of what it was done to, null where the action has no object
    object     text CHECK (object ~ '^[a-z][a-z-]*:\S{1,150}$'),
    outcome    text NOT NULL CHECK (outcome IN ('done', 'refused')),
    address    text CHECK (char_length(address) <= 64),
    request_id text CHECK (char_length(request_id) <= 64),
    previous   bytea NOT NULL,
    hash       bytea NOT NULL
);
CREATE INDEX audit_entry_account_idx ON parkatlas.audit_entry (account, seq);
CREATE INDEX audit_entry_action_idx ON parkatlas.audit_entry (action, seq);
CREATE INDEX audit_entry_object_idx ON parkatlas.audit_entry (object, seq);
CREATE INDEX audit_entry_at_idx ON parkatlas.audit_entry (at);

-- The last entry, so that one missing at the end shows too; whoever adds an entry waits for whoever is adding one.
CREATE TABLE parkatlas.audit_head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    seq      bigint NOT NULL,
    hash     bytea NOT NULL
);
INSERT INTO parkatlas.audit_head (seq, hash) VALUES (0, sha256(''));

-- SHA-256 of the hash before and the entry as a JSON array, in UTF-8.
CREATE FUNCTION parkatlas.audit_hash(entry parkatlas.audit_entry) RETURNS bytea
    LANGUAGE sql STABLE SET search_path = pg_catalog
AS $$
    SELECT sha256(entry.previous || convert_to(
        json_build_array(entry.seq, to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.account,
            entry.action, entry.object, entry.outcome, entry.address, entry.request_id)::text,
        'UTF8'))
$$;

CREATE FUNCTION parkatlas.chain_audit_entry() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    head parkatlas.audit_head;
BEGIN
    SELECT * INTO STRICT head FROM parkatlas.audit_head FOR UPDATE;
    NEW.seq := head.seq + 1;
    NEW.at := clock_timestamp();
    NEW.previous := head.hash;
    NEW.hash := parkatlas.audit_hash(NEW);
    UPDATE parkatlas.audit_head SET seq = NEW.seq, hash = NEW.hash;
    RETURN NEW;
END
$$;
CREATE TRIGGER chain_audit_entry BEFORE INSERT ON parkatlas.audit_entry
    FOR EACH ROW EXECUTE FUNCTION parkatlas.chain_audit_entry();

-- The first entry that is not what it was when it was added, or that is missing; null while all are.
CREATE FUNCTION parkatlas.audit_break() RETURNS bigint
    LANGUAGE sql STABLE SET search_path = pg_catalog
AS $$
    WITH linked AS (
        SELECT entry.seq, entry.hash, entry.previous, parkatlas.audit_hash(entry) AS computed,
            lag(entry.seq, 1, 0::bigint) OVER (ORDER BY entry.seq) AS seq_before,
            lag(entry.hash, 1, sha256('')) OVER (ORDER BY entry.seq) AS hash_before
        FROM parkatlas.audit_entry AS entry
    ),
    -- the head stands for the entry that would come next
    ends AS (
        SELECT COALESCE(max(linked.seq), 0) AS last FROM linked
    )
    SELECT min(found.seq)
    FROM (
        SELECT seq_before + 1 AS seq
        FROM linked
        WHERE seq <> seq_before + 1 OR previous <> hash_before OR hash <> computed
        UNION ALL
        SELECT ends.last + 1
        FROM ends, parkatlas.audit_head AS head
        WHERE head.seq <> ends.last
            OR head.hash <> COALESCE((SELECT hash FROM linked WHERE linked.seq = ends.last), sha256(''))
    ) AS found
$$;

GRANT SELECT, INSERT (account, action, object, outcome, address, request_id) ON parkatlas.audit_entry TO parkatlas_desk;
GRANT SELECT ON parkatlas.audit_head TO parkatlas_desk;
