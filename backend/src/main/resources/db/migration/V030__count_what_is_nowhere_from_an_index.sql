-- How many firms are nowhere is counted from this index alone: it has all that says who sees a firm, and the id, which
-- the view joins names by; PostgreSQL 15 goes on asking for it where nobody wants the name.
DROP INDEX parkatlas.enterprise_unlocated_idx;
CREATE INDEX enterprise_unlocated_idx ON parkatlas.enterprise (located_in, state, audience)
    INCLUDE (plan_id, county_codes, id) WHERE position IS NULL;
