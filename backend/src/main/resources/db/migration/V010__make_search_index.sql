-- What can be searched for: every name of every object, folded (NFKC, lower case, simplified characters, no white
-- space, no punctuation), and its readings in pinyin. Rebuilt after every load.
CREATE TABLE parkatlas.search_term (
    kind        text NOT NULL,
    object_id   text NOT NULL,
    plan_id     text,
    term        text NOT NULL,
    term_type   text NOT NULL CHECK (term_type IN ('name', 'pinyin', 'initials')),
    shown       text NOT NULL,
    name_rank   smallint NOT NULL,
    PRIMARY KEY (kind, object_id, term_type, term)
);
CREATE INDEX search_term_prefix_idx ON parkatlas.search_term (term text_pattern_ops);
CREATE INDEX search_term_contains_idx ON parkatlas.search_term USING gin (term gin_trgm_ops);

CREATE VIEW published.search_term AS
SELECT kind, object_id, plan_id, term, term_type, shown, name_rank FROM parkatlas.search_term;
