-- Enterprises that the plans name, where they are, and what they do in a chain. Most have no position of their own:
-- the plan says in which park they are and no more.
CREATE TABLE parkatlas.enterprise (
    id                text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id           text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    name              text NOT NULL,
    short_name        text,
    aliases           text[] NOT NULL DEFAULT '{}',
    pinyin            text[] NOT NULL DEFAULT '{}',
    park_ids          text[] NOT NULL DEFAULT '{}',
    county_codes      text[] NOT NULL DEFAULT '{}',
    industry_ids      text[] NOT NULL DEFAULT '{}',
    industry_labels   text[] NOT NULL DEFAULT '{}',
    products          text[] NOT NULL DEFAULT '{}',
    position          geometry(Point, 4490),
    precision_class   text NOT NULL CHECK (precision_class IN
                          ('surveyed', 'described', 'digitised', 'stated', 'indicative', 'place', 'unlocated')),
    accuracy_m        double precision CHECK (accuracy_m >= 0),
    located_in        text CHECK (located_in ~ '^(park|county|plan):[a-z0-9-]+$'),
    position_document text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    position_note     text,
    note              text,
    ord               integer NOT NULL,
    valid_from        date,
    valid_to          date,
    pack              text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility        text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version           integer NOT NULL DEFAULT 1,
    CHECK (cardinality(industry_ids) = cardinality(industry_labels)),
    CHECK ((position IS NULL) = (precision_class = 'unlocated')),
    CHECK ((position IS NULL) = (accuracy_m IS NULL)),
    CHECK ((position IS NULL) = (located_in IS NOT NULL))
);
CREATE INDEX enterprise_position_geography_idx ON parkatlas.enterprise USING gist ((position::geography));
CREATE INDEX enterprise_plan_idx ON parkatlas.enterprise (plan_id);
CREATE INDEX enterprise_located_in_idx ON parkatlas.enterprise (located_in) WHERE located_in IS NOT NULL;
CREATE INDEX enterprise_park_ids_idx ON parkatlas.enterprise USING gin (park_ids);
CREATE INDEX enterprise_industry_ids_idx ON parkatlas.enterprise USING gin (industry_ids);

CREATE TABLE parkatlas.chain_role (
    enterprise_id text NOT NULL REFERENCES parkatlas.enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    ord           integer NOT NULL,
    stage         text NOT NULL CHECK (stage IN ('upstream', 'midstream', 'downstream', 'service')),
    label         text NOT NULL,
    pack          text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version       integer NOT NULL DEFAULT 1,
    PRIMARY KEY (enterprise_id, ord)
);

CREATE VIEW published.enterprise AS
SELECT id, plan_id, name, short_name, aliases, pinyin, park_ids, county_codes, industry_ids, industry_labels, products,
       position, precision_class, accuracy_m, located_in, position_document, position_note, note, ord, valid_from,
       valid_to, version
FROM parkatlas.enterprise WHERE visibility = 'public';

-- What a firm does in a chain is as visible as the firm.
CREATE VIEW published.chain_role AS
SELECT role.enterprise_id, role.ord, role.stage, role.label
FROM parkatlas.chain_role AS role
JOIN published.enterprise ON enterprise.id = role.enterprise_id;
