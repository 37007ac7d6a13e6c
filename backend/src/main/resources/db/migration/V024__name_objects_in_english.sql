-- What objects are called in English. Packs tell it in a file of its own, because objects of every kind have a name and a
-- name has a basis: official (its owner or an authority uses it), usual (atlases and newspapers write it so), translation
-- (ours) or pinyin (how the Chinese name is spelt, which is all there is).
CREATE TABLE parkatlas.object_name (
    object_kind text NOT NULL,
    object_id   text NOT NULL,
    name_en     text NOT NULL CHECK (name_en <> ''),
    short_en    text,
    pinyin      text,
    basis       text NOT NULL CHECK (basis IN ('official', 'usual', 'translation', 'pinyin')),
    note        text,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (object_kind, object_id)
);

SELECT parkatlas.publish_kind(kind, relation, id_column)
FROM (VALUES ('document', 'document', 'id'), ('palette', 'palette', 'key')) AS known (kind, relation, id_column);

-- A name is seen by who sees the object that has it. Links of chains and areas that are drawn around the counties are no
-- objects that others speak of, and are named by the two ids of their key.
CREATE VIEW published.object_name AS
SELECT object_kind, object_id, name_en, short_en, pinyin, basis, note
FROM parkatlas.object_name AS name
WHERE EXISTS (SELECT FROM published.object WHERE object.kind = name.object_kind AND object.id = name.object_id)
   OR (name.object_kind = 'chain-link'
       AND EXISTS (SELECT FROM published.chain_link AS link WHERE link.chain_id || '/' || link.id = name.object_id))
   OR (name.object_kind = 'area'
       AND EXISTS (SELECT FROM published.area_outline AS outline
                   WHERE outline.kind <> 'county' AND outline.plan_id || '/' || outline.code = name.object_id));

-- Whom a map names below it, in the same order as the Chinese phrases; empty where a pack says it in Chinese only.
ALTER TABLE parkatlas.pack ADD COLUMN attribution_en text[] NOT NULL DEFAULT '{}';

CREATE OR REPLACE VIEW published.pack AS
SELECT id, title, dated, licence, attribution, demo, attribution_en
FROM parkatlas.pack
WHERE NOT EXISTS (SELECT FROM parkatlas.document WHERE document.pack = pack.id)
   OR EXISTS (SELECT
              FROM parkatlas.document
              JOIN published.document AS seen ON seen.id = document.id
              WHERE document.pack = pack.id);

-- Each view of named objects shows the name beside what it showed. The row is there for who may see it, so the name needs
-- no condition of its own; a statement that asks for no name does without the join.
DO $$
DECLARE
    named record;
BEGIN
    FOR named IN
        SELECT *
        FROM (VALUES ('document', 'document', 'id'), ('palette', 'palette', 'key'), ('plan', 'plan', 'id'),
                     ('county', 'county', 'code'), ('county_area', 'county', 'id'), ('town', 'town', 'id'),
                     ('industry', 'industry', 'id'), ('chain', 'chain', 'id'),
                     ('chain_link', 'chain-link', 'chain_id || ''/'' || id'),
                     ('park', 'park', 'id'), ('layout_element', 'layout', 'id'), ('enterprise', 'enterprise', 'id'),
                     ('transport_node', 'transport', 'id'), ('target', 'target', 'id'), ('policy', 'policy', 'id'),
                     ('project', 'project', 'id')) AS known (relation, kind, id)
    LOOP
        EXECUTE format(
            'CREATE OR REPLACE VIEW published.%1$I AS
             SELECT seen.*, english.name_en, english.short_en AS short_name_en, english.basis AS name_en_basis
             FROM (%2$s) AS seen
             LEFT JOIN parkatlas.object_name AS english
                 ON english.object_kind = %3$L AND english.object_id = %4$s',
            named.relation,
            rtrim(pg_get_viewdef(format('published.%I', named.relation)::regclass), ';'),
            named.kind,
            named.id);
    END LOOP;
END
$$;
