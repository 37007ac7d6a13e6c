-- The industry tree (sector, branch, link), the words each plan uses for its nodes, and the chains of the plans.
CREATE TABLE parkatlas.palette (
    key     text PRIMARY KEY,
    seal    text NOT NULL CHECK (char_length(seal) = 1),
    seal_en text NOT NULL CHECK (char_length(seal_en) = 1),
    name    text NOT NULL,
    fill    text NOT NULL CHECK (fill ~ '^#[0-9A-F]{6}$'),
    edge    text NOT NULL CHECK (edge ~ '^#[0-9A-F]{6}$'),
    text    text NOT NULL CHECK (text ~ '^#[0-9A-F]{6}$'),
    tint    text NOT NULL CHECK (tint ~ '^#[0-9A-F]{6}$'),
    ink     text NOT NULL CHECK (ink ~ '^#[0-9A-F]{6}$'),
    ord     integer NOT NULL,
    pack    text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version integer NOT NULL DEFAULT 1
);

CREATE TABLE parkatlas.industry (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    parent_id   text REFERENCES parkatlas.industry (id) DEFERRABLE INITIALLY DEFERRED,
    level       text NOT NULL CHECK (level IN ('sector', 'branch', 'link')),
    name        text NOT NULL,
    aliases     text[] NOT NULL DEFAULT '{}',
    palette_key text REFERENCES parkatlas.palette (key) DEFERRABLE INITIALLY DEFERRED,
    ord         integer NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    CHECK ((level = 'sector') = (parent_id IS NULL)),
    CHECK ((level = 'sector') = (palette_key IS NOT NULL))
);

CREATE TABLE parkatlas.industry_alias (
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    alias       text NOT NULL,
    industry_id text NOT NULL REFERENCES parkatlas.industry (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (pack, alias)
);

CREATE TABLE parkatlas.chain (
    id             text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id        text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    name           text NOT NULL,
    industry_id    text REFERENCES parkatlas.industry (id) DEFERRABLE INITIALLY DEFERRED,
    industry_label text,
    ord            integer NOT NULL,
    pack           text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility     text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version        integer NOT NULL DEFAULT 1
);

CREATE TABLE parkatlas.chain_link (
    chain_id       text NOT NULL REFERENCES parkatlas.chain (id) DEFERRABLE INITIALLY DEFERRED,
    id             text NOT NULL CHECK (id ~ '^[a-z0-9-]+$'),
    name           text NOT NULL,
    stage          text CHECK (stage IN ('upstream', 'midstream', 'downstream')),
    step           integer NOT NULL,
    next           text[] NOT NULL DEFAULT '{}',
    status         text NOT NULL CHECK (status IN ('existing', 'to_attract', 'to_cultivate', 'mentioned')),
    enterprise_ids text[] NOT NULL DEFAULT '{}',
    wanted_text    text,
    document_id    text NOT NULL,
    clause_id      text NOT NULL,
    quote          text CHECK (char_length(quote) <= 120),
    ord            integer NOT NULL,
    pack           text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version        integer NOT NULL DEFAULT 1,
    PRIMARY KEY (chain_id, id),
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE VIEW published.palette AS
SELECT key, seal, seal_en, name, fill, edge, text, tint, ink, ord FROM parkatlas.palette;

CREATE VIEW published.industry AS
SELECT id, parent_id, level, name, aliases, palette_key, ord FROM parkatlas.industry;

CREATE VIEW published.chain AS
SELECT id, plan_id, name, industry_id, industry_label, ord FROM parkatlas.chain WHERE visibility = 'public';

CREATE VIEW published.chain_link AS
SELECT link.chain_id, link.id, link.name, link.stage, link.step, link.next, link.status, link.enterprise_ids,
       link.wanted_text, link.document_id, link.clause_id, clause.label AS clause, link.quote, link.ord
FROM parkatlas.chain_link AS link
JOIN published.chain ON chain.id = link.chain_id
JOIN published.clause ON clause.document_id = link.document_id AND clause.id = link.clause_id;
