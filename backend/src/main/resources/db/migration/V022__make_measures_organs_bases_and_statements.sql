-- What the documents want to be done, by whom and where, beside what V009 has of them: measures and rules of procedure,
-- organs with their duties (organisations and posts, no persons), bases and other places that have a name and no
-- position, and what a plan says of an industry or of its own situation.
CREATE TABLE parkatlas.measure (
    id            text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id       text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind          text NOT NULL CHECK (kind IN ('innovation', 'organisation', 'cooperation', 'environment', 'service',
                      'talent', 'investment_promotion', 'digital', 'funding', 'finance', 'land', 'evaluation', 'strategy',
                      'procedure')),
    name          text NOT NULL,
    instrument    text,
    organisations text[] NOT NULL DEFAULT '{}',
    beneficiaries text,
    condition     text,
    period        text,
    objects       text[] NOT NULL DEFAULT '{}',
    ord           integer NOT NULL,
    audience      text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state         text NOT NULL DEFAULT 'published'
                      CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    pack          text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version       integer NOT NULL DEFAULT 1
);
CREATE INDEX measure_plan_idx ON parkatlas.measure (plan_id);

CREATE TABLE parkatlas.organ (
    id           text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id      text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind         text NOT NULL CHECK (kind IN ('convener', 'deputy', 'member', 'liaison', 'office', 'issuer', 'addressee',
                     'body')),
    name         text NOT NULL,
    post         text,
    role         text,
    level        text,
    county_codes text[] NOT NULL DEFAULT '{}',
    duty         text,
    modality     text NOT NULL DEFAULT 'states' CHECK (modality IN ('states', 'plans', 'supports', 'seeks')),
    objects      text[] NOT NULL DEFAULT '{}',
    note         text,
    ord          integer NOT NULL,
    audience     text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state        text NOT NULL DEFAULT 'published'
                     CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    pack         text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version      integer NOT NULL DEFAULT 1
);
CREATE INDEX organ_plan_idx ON parkatlas.organ (plan_id);

CREATE TABLE parkatlas.base (
    id           text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id      text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind         text NOT NULL CHECK (kind IN ('herb_base', 'base', 'zone', 'cooperation_park', 'pairing', 'corridor',
                     'institute', 'platform', 'facility')),
    name         text NOT NULL,
    role         text,
    partner      text,
    products     text[] NOT NULL DEFAULT '{}',
    county_codes text[] NOT NULL DEFAULT '{}',
    modality     text NOT NULL DEFAULT 'states' CHECK (modality IN ('states', 'plans', 'supports', 'seeks')),
    objects      text[] NOT NULL DEFAULT '{}',
    note         text,
    ord          integer NOT NULL,
    audience     text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state        text NOT NULL DEFAULT 'published'
                     CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    pack         text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version      integer NOT NULL DEFAULT 1
);
CREATE INDEX base_plan_idx ON parkatlas.base (plan_id);

CREATE TABLE parkatlas.statement (
    id             text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id        text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind           text NOT NULL CHECK (kind IN ('direction', 'goal', 'positioning', 'path', 'fact', 'trend', 'weakness')),
    name           text NOT NULL,
    heading        text,
    industry_id    text REFERENCES parkatlas.industry (id) DEFERRABLE INITIALLY DEFERRED,
    industry_label text,
    modality       text NOT NULL DEFAULT 'states' CHECK (modality IN ('states', 'plans', 'supports', 'seeks')),
    objects        text[] NOT NULL DEFAULT '{}',
    ord            integer NOT NULL,
    audience       text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state          text NOT NULL DEFAULT 'published'
                       CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    pack           text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version        integer NOT NULL DEFAULT 1,
    CHECK ((industry_id IS NULL) = (industry_label IS NULL))
);
CREATE INDEX statement_plan_idx ON parkatlas.statement (plan_id);

CREATE VIEW published.measure AS
SELECT id, plan_id, kind, name, instrument, organisations, beneficiaries, condition, period, objects, ord
FROM parkatlas.measure
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.organ AS
SELECT id, plan_id, kind, name, post, role, level, county_codes, duty, modality, objects, note, ord
FROM parkatlas.organ
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.base AS
SELECT id, plan_id, kind, name, role, partner, products, county_codes, modality, objects, note, ord
FROM parkatlas.base
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

CREATE VIEW published.statement AS
SELECT id, plan_id, kind, name, heading, industry_id, industry_label, modality, objects, ord
FROM parkatlas.statement
WHERE state = 'published'
  AND (audience = 'public' OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

SELECT parkatlas.publish_kind('measure', 'measure');
SELECT parkatlas.publish_kind('organ', 'organ');
SELECT parkatlas.publish_kind('base', 'base');
SELECT parkatlas.publish_kind('statement', 'statement');
