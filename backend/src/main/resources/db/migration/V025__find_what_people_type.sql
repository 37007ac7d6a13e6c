-- Search knew names and their readings. It now knows what an object is about and where it is, other names that packs
-- list, English names, and how names are misspelt.

-- Other names of objects of any kind: short forms, former names, everyday words. The names that plans use stay with the
-- objects; these are the editors'.
CREATE TABLE parkatlas.object_alias (
    object_kind text NOT NULL,
    object_id   text NOT NULL,
    alias       text NOT NULL CHECK (alias <> ''),
    language    text NOT NULL CHECK (language IN ('zh', 'en')),
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (object_kind, object_id, alias)
);

-- What words in Chinese names are in English.
CREATE TABLE parkatlas.glossary (
    chinese text NOT NULL CHECK (chinese <> ''),
    english text NOT NULL CHECK (english <> ''),
    pack    text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (chinese, english)
);

-- A link of a chain under one id, as others speak of it.
CREATE INDEX chain_link_reference_idx ON parkatlas.chain_link ((chain_id || '/' || id));

CREATE VIEW published.chain_step AS
SELECT link.chain_id || '/' || link.id AS id, link.name, chain.plan_id, link.chain_id, link.document_id, link.clause_id,
       link.ord
FROM published.chain_link AS link
JOIN published.chain ON chain.id = link.chain_id;

-- Whether the reader sees an object. The view of all objects answers the same, but is planned with every statement that
-- names it, which takes longer than a search; and of a million objects the planner read all to find three. What a function
-- asks is planned once for each connection. It is made anew with the view.
CREATE OR REPLACE FUNCTION parkatlas.publish_kind(new_kind text, new_relation text, new_id_column text DEFAULT 'id')
    RETURNS void LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO parkatlas.object_kind (kind, relation, id_column) VALUES (new_kind, new_relation, new_id_column);
    EXECUTE (
        SELECT 'CREATE OR REPLACE VIEW published.object AS '
            || string_agg(format('SELECT %L::text AS kind, %I AS id FROM published.%I', kind, id_column, relation),
                          ' UNION ALL ' ORDER BY kind)
        FROM parkatlas.object_kind
    );
    EXECUTE (
        SELECT 'CREATE OR REPLACE FUNCTION published.sees(asked_kind text, asked_id text) RETURNS boolean
                LANGUAGE plpgsql STABLE PARALLEL SAFE AS $sees$ BEGIN '
            || string_agg(format('IF asked_kind = %L THEN RETURN EXISTS (SELECT FROM published.%I WHERE %I = asked_id); END IF; ',
                                 kind, relation, id_column),
                          '' ORDER BY kind)
            || 'RETURN false; END $sees$'
        FROM parkatlas.object_kind
    );
END
$$;

SELECT parkatlas.publish_kind('chain-link', 'chain_step');

ALTER TABLE parkatlas.search_term
    DROP CONSTRAINT search_term_term_type_check,
    ADD CHECK (term_type IN ('name', 'english', 'pinyin', 'initials'));

-- One row an object. words: its names, then what it is about, folded, each between two bars; name_chars: how much of it
-- are names. latin: the same as far as it is written in Latin letters. places: every administrative code that it lies in,
-- and each once more behind its kind and an at sign, so that all firms of a county are one look-up. code: its own.
-- document_id, clause_id: where a document speaks of it.
CREATE TABLE parkatlas.search_object (
    kind       text NOT NULL,
    object_id  text NOT NULL,
    plan_id    text,
    kind_rank  smallint NOT NULL,
    shown      text NOT NULL,
    words      text NOT NULL,
    name_chars integer NOT NULL,
    latin      text NOT NULL,
    places     text[] NOT NULL,
    code       text,
    document_id text,
    clause_id  text,
    PRIMARY KEY (kind, object_id)
);
CREATE INDEX search_object_words_idx ON parkatlas.search_object USING gin (published.search_grams(words));
CREATE INDEX search_object_latin_idx ON parkatlas.search_object USING gin (to_tsvector('english', latin));
CREATE INDEX search_object_places_idx ON parkatlas.search_object USING gin (places);
CREATE INDEX search_object_code_idx ON parkatlas.search_object (code);

-- How a name sounds to somebody who does not tell in from ing or s from sh, and what is left of that with any one
-- syllable or letter gone, as hash codes; the first is that of the whole. Two spellings that share one are at most one
-- mistake apart: a syllable wrong, missing, too much or swapped with its neighbour. One row for each name, and one for
-- what is left of it without the word for its kind.
CREATE TABLE parkatlas.search_sound (
    kind      text NOT NULL,
    object_id text NOT NULL,
    plan_id   text,
    kind_rank smallint NOT NULL,
    name_rank smallint NOT NULL,
    shown     text NOT NULL,
    keys      integer[] NOT NULL
);
CREATE INDEX search_sound_keys_idx ON parkatlas.search_sound USING gin (keys);
CREATE INDEX search_sound_object_idx ON parkatlas.search_sound (kind, object_id);

CREATE OR REPLACE VIEW published.search_term AS
SELECT term.kind, term.object_id,
       CASE WHEN term.plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan)) THEN term.plan_id END AS plan_id, term.term, term.term_type, term.syllables, term.shown, term.kind_rank,
       term.name_rank
FROM parkatlas.search_term AS term
WHERE published.sees(term.kind, term.object_id);

CREATE VIEW published.search_object AS
SELECT found.kind, found.object_id,
       CASE WHEN found.plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan)) THEN found.plan_id END AS plan_id, found.kind_rank, found.shown, found.words, found.name_chars,
       found.latin, found.places, found.code, found.document_id, found.clause_id
FROM parkatlas.search_object AS found
WHERE published.sees(found.kind, found.object_id);

CREATE VIEW published.search_sound AS
SELECT sound.kind, sound.object_id,
       CASE WHEN sound.plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan)) THEN sound.plan_id END AS plan_id, sound.kind_rank, sound.name_rank, sound.shown, sound.keys
FROM parkatlas.search_sound AS sound
WHERE published.sees(sound.kind, sound.object_id);

-- Counties are found by how they are read, and shown in the plan of their city where there is one.
DO $$
BEGIN
    EXECUTE format(
        'CREATE OR REPLACE VIEW published.county_area AS
         SELECT seen.*, county.pinyin,
                (SELECT id FROM published.plan WHERE adcode = seen.city_code ORDER BY ord LIMIT 1) AS plan_id
         FROM (%s) AS seen
         JOIN published.county ON county.code = seen.id',
        rtrim(pg_get_viewdef('published.county_area'::regclass), ';'));
END
$$;

-- Names ask the same function: the view of all objects was read for each of them.
CREATE OR REPLACE VIEW published.object_name AS
SELECT object_kind, object_id, name_en, short_en, pinyin, basis, note
FROM parkatlas.object_name AS name
WHERE published.sees(name.object_kind, name.object_id)
   OR (name.object_kind = 'area'
       AND EXISTS (SELECT FROM published.area_outline AS outline
                   WHERE outline.kind <> 'county' AND outline.plan_id || '/' || outline.code = name.object_id));
