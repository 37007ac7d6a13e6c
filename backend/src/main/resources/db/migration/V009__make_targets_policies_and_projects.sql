-- What the plans promise: indicators with their targets, the policies they rest on, the projects they name.
CREATE TABLE parkatlas.target (
    id             text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id        text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    group_name     text NOT NULL,
    name           text NOT NULL,
    unit           text NOT NULL,
    base_year      integer,
    base_value     numeric,
    target_year    integer,
    target_value   numeric,
    comparator     text CHECK (comparator IN ('>=', '>', '~')),
    nature         text,
    row_type       text NOT NULL CHECK (row_type IN ('target', 'baseline', 'context')),
    industry_id    text REFERENCES parkatlas.industry (id) DEFERRABLE INITIALLY DEFERRED,
    industry_label text,
    ord            integer NOT NULL,
    pack           text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility     text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version        integer NOT NULL DEFAULT 1,
    CHECK ((industry_id IS NULL) = (industry_label IS NULL))
);
CREATE INDEX target_plan_idx ON parkatlas.target (plan_id);

CREATE TABLE parkatlas.policy (
    id         text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id    text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    title      text NOT NULL,
    doc_no     text,
    issuer     text,
    role       text,
    ord        integer NOT NULL,
    pack       text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version    integer NOT NULL DEFAULT 1
);
CREATE INDEX policy_plan_idx ON parkatlas.policy (plan_id);

CREATE TABLE parkatlas.project (
    id              text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id         text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    name            text NOT NULL,
    county_codes    text[] NOT NULL DEFAULT '{}',
    park_id         text REFERENCES parkatlas.park (id) DEFERRABLE INITIALLY DEFERRED,
    industry_ids    text[] NOT NULL DEFAULT '{}',
    industry_labels text[] NOT NULL DEFAULT '{}',
    stage           text CHECK (stage IN ('谋划', '建设', '投产')),
    stage_text      text,
    investor        text,
    later_status    text,
    later_document  text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    ord             integer NOT NULL,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility      text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version         integer NOT NULL DEFAULT 1,
    CHECK (cardinality(industry_ids) = cardinality(industry_labels))
);
CREATE INDEX project_plan_idx ON parkatlas.project (plan_id);
CREATE INDEX project_park_idx ON parkatlas.project (park_id);

CREATE VIEW published.target AS
SELECT id, plan_id, group_name, name, unit, base_year, base_value, target_year, target_value, comparator, nature,
       row_type, industry_id, industry_label, ord
FROM parkatlas.target WHERE visibility = 'public';

CREATE VIEW published.policy AS
SELECT id, plan_id, title, doc_no, issuer, role, ord FROM parkatlas.policy WHERE visibility = 'public';

CREATE VIEW published.project AS
SELECT id, plan_id, name, county_codes, park_id, industry_ids, industry_labels, stage, stage_text, investor,
       later_status, later_document, ord
FROM parkatlas.project WHERE visibility = 'public';
