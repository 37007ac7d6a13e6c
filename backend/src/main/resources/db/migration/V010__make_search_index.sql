-- What can be searched for: every name of every object, folded (NFKC, lower case, simplified characters, no white
-- space, no punctuation), and its readings in pinyin. Rebuilt after every load.
--
-- Also the two views that make one row with one id of what a feature type publishes from several tables.

-- All different pieces of one and two characters. A trigram index cannot serve a search for two characters, the usual
-- length of a Chinese word, and sees no Chinese at all in a database whose locale is C.
CREATE FUNCTION published.search_grams(term text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT array_agg(DISTINCT substr(term, start, size))
    FROM generate_series(1, char_length(term)) AS start, generate_series(1, 2) AS size
$$;

-- shown is the name as it is written; syllables is a reading with blanks between its syllables. kind_rank and name_rank
-- order equally good hits: what the object is, and whether it is a name or an alias, stated or guessed.
CREATE TABLE parkatlas.search_term (
    kind      text NOT NULL,
    object_id text NOT NULL,
    plan_id   text,
    term      text COLLATE "C" NOT NULL CHECK (term <> ''),
    term_type text NOT NULL CHECK (term_type IN ('name', 'pinyin', 'initials')),
    syllables text COLLATE "C",
    shown     text NOT NULL,
    kind_rank smallint NOT NULL,
    name_rank smallint NOT NULL,
    PRIMARY KEY (kind, object_id, term_type, term)
);
CREATE INDEX search_term_prefix_idx ON parkatlas.search_term (term);
CREATE INDEX search_term_name_idx ON parkatlas.search_term USING gin (published.search_grams(term))
    WHERE term_type = 'name';
CREATE INDEX search_term_spoken_idx ON parkatlas.search_term USING gin (term gin_trgm_ops)
    WHERE term_type <> 'name';

CREATE VIEW published.search_term AS
SELECT kind, object_id, plan_id, term, term_type, syllables, shown, kind_rank, name_rank FROM parkatlas.search_term;

-- A county with the best outline that any pack holds of it.
CREATE VIEW published.county_area AS
SELECT county.code AS id, county.name, county.city_code, county.city_name, county.position, best.outline,
       coalesce(best.precision_class, county.precision_class) AS precision_class,
       coalesce(best.accuracy_m, county.accuracy_m) AS accuracy_m, county.ord
FROM published.county
LEFT JOIN LATERAL (
    SELECT area.outline, area.precision_class, area.accuracy_m
    FROM published.area_outline AS area
    WHERE area.kind = 'county' AND area.code = county.code
    ORDER BY area.accuracy_m, area.plan_id
    LIMIT 1
) AS best ON true;

-- A block of a park's boundary. Its id is made of what names it for ever: park, version and block.
CREATE VIEW published.park_block AS
SELECT boundary.park_id || '-v' || boundary.boundary_version || '-' || left(md5(boundary.block), 8) AS id,
       concat_ws(' ', coalesce(park.short_name, park.name), boundary.block) AS name, boundary.park_id, park.plan_id,
       boundary.block, boundary.boundary_version, boundary.boundary, boundary.area_m2, boundary.precision_class,
       boundary.accuracy_m, boundary.valid_from, boundary.document_id, boundary.note, boundary.demo
FROM published.park_boundary AS boundary
JOIN published.park ON park.id = boundary.park_id;
