-- Output of firms per land (亩均效益综合评价). What is measured, with which weight, and whom a county measures differs by county and
-- year, so that all of it is data; what a reported figure is, is code.
CREATE TABLE parkatlas.output_measure (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    name        text NOT NULL,
    name_en     text NOT NULL,
    numerator   text NOT NULL CHECK (numerator ~ '^[a-z_]+$'),
    denominator text NOT NULL CHECK (denominator ~ '^[a-z_]+$' AND denominator <> numerator),
    unit        text NOT NULL,
    unit_en     text NOT NULL,
    -- which is better
    direction   text NOT NULL CHECK (direction IN ('more', 'less')),
    source      text NOT NULL,
    ord         integer NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1
);

-- The rule of a county for a year.
CREATE TABLE parkatlas.output_scheme (
    id              text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    county_code     text NOT NULL CHECK (county_code ~ '^[0-9]{6}$'),
    year            integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    -- up to which share of the ranked firms a grade goes; D is the rest
    a_percent       numeric(5, 2) NOT NULL CHECK (a_percent >= 0),
    b_percent       numeric(5, 2) NOT NULL CHECK (b_percent >= a_percent),
    c_percent       numeric(5, 2) NOT NULL CHECK (c_percent >= b_percent AND c_percent <= 100),
    -- kinds of land that make up the land of a firm, and those that are taken off
    land_adds       text[] NOT NULL CHECK (cardinality(land_adds) > 0),
    land_subtracts  text[] NOT NULL,
    -- first and last day of the public notice (公示期), in which firms object
    objections_from date NOT NULL,
    objections_to   date NOT NULL CHECK (objections_to >= objections_from),
    source          text NOT NULL,
    demo            boolean NOT NULL,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience        text NOT NULL DEFAULT 'county' CHECK (audience IN ('public', 'staff', 'county')),
    state           text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version         integer NOT NULL DEFAULT 1,
    UNIQUE (county_code, year) DEFERRABLE INITIALLY DEFERRED
);

-- Firms above and below designated size (规上, 规下) are ranked apart.
CREATE TABLE parkatlas.output_group (
    scheme          text NOT NULL REFERENCES parkatlas.output_scheme (id) DEFERRABLE INITIALLY DEFERRED,
    firm_group      text NOT NULL CHECK (firm_group IN ('large', 'small')),
    -- who has less land (亩) is not evaluated, unless it leases that much floor
    least_mu        numeric(10, 2) NOT NULL CHECK (least_mu >= 0),
    least_leased_m2 numeric(12, 2) CHECK (least_leased_m2 > 0),
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version         integer NOT NULL DEFAULT 1,
    PRIMARY KEY (scheme, firm_group)
);

CREATE TABLE parkatlas.output_weight (
    scheme        text NOT NULL,
    firm_group    text NOT NULL,
    measure       text NOT NULL REFERENCES parkatlas.output_measure (id) DEFERRABLE INITIALLY DEFERRED,
    -- points for a value that is the benchmark
    weight        numeric(6, 2) NOT NULL CHECK (weight > 0),
    benchmark     numeric(16, 4) NOT NULL CHECK (benchmark > 0),
    -- the most and the fewest points, in percent of the weight; null for no limit
    cap_percent   numeric(6, 2) CHECK (cap_percent >= 100),
    floor_percent numeric(6, 2) CHECK (floor_percent < 100),
    -- what a value that is missing gets: the mean of the group, or nothing, and the firm then has no grade
    missing       text NOT NULL CHECK (missing IN ('mean', 'open')),
    ord           integer NOT NULL,
    pack          text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version       integer NOT NULL DEFAULT 1,
    PRIMARY KEY (scheme, firm_group, measure),
    FOREIGN KEY (scheme, firm_group) REFERENCES parkatlas.output_group (scheme, firm_group)
        DEFERRABLE INITIALLY DEFERRED
);

-- What a firm reports of the year. A figure that nobody knows is null.
CREATE TABLE parkatlas.output_return (
    id              text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    scheme          text NOT NULL,
    firm_group      text NOT NULL,
    firm            text NOT NULL,
    -- 万元
    tax             numeric(16, 4),
    added_value     numeric(16, 4),
    -- 吨标准煤, at equivalent value
    energy          numeric(16, 4) CHECK (energy >= 0),
    -- 吨
    emissions       numeric(16, 4) CHECK (emissions >= 0),
    -- 人, the mean of the year
    employees       numeric(16, 4) CHECK (employees >= 0),
    -- 万元
    rd              numeric(16, 4) CHECK (rd >= 0),
    revenue         numeric(16, 4) CHECK (revenue >= 0),
    -- 万千瓦时
    electricity     numeric(16, 4) CHECK (electricity >= 0),
    leased_floor_m2 numeric(12, 2) CHECK (leased_floor_m2 >= 0),
    source          text NOT NULL,
    demo            boolean NOT NULL,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience        text NOT NULL DEFAULT 'county' CHECK (audience IN ('public', 'staff', 'county')),
    state           text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version         integer NOT NULL DEFAULT 1,
    FOREIGN KEY (scheme, firm_group) REFERENCES parkatlas.output_group (scheme, firm_group)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX output_return_scheme_idx ON parkatlas.output_return (scheme);

-- Of which land that of a firm is made up.
CREATE TABLE parkatlas.output_land (
    return_id text NOT NULL REFERENCES parkatlas.output_return (id) DEFERRABLE INITIALLY DEFERRED,
    ord       integer NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('titled', 'leased_in', 'leased_out', 'under_construction', 'excluded')),
    area_m2   numeric(14, 2) NOT NULL CHECK (area_m2 > 0),
    -- why it is left out
    reason    text CHECK (kind <> 'excluded' OR reason IS NOT NULL),
    source    text NOT NULL,
    pack      text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version   integer NOT NULL DEFAULT 1,
    PRIMARY KEY (return_id, ord)
);

-- What a firm says against a figure, entered and settled by officers of its county. An accepted one makes the next version of
-- the evaluation; the first is what the packs hold. Rows are added and settled, never removed. No view shows them.
CREATE TABLE parkatlas.output_objection (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    county_code     text NOT NULL CHECK (county_code ~ '^[0-9]{6}$'),
    year            integer NOT NULL,
    -- as it was called then; returns may go
    return_id       text NOT NULL,
    firm            text NOT NULL,
    figure          text NOT NULL CHECK (figure ~ '^[a-z_]+$'),
    says            text NOT NULL CHECK (char_length(says) <= 2000),
    source          text NOT NULL CHECK (char_length(source) <= 300),
    entered_at      timestamptz NOT NULL DEFAULT now(),
    -- whoever entered it, as it was called then
    account         text NOT NULL,
    post            text NOT NULL,
    post_en         text NOT NULL,
    state           text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'refused')),
    value           numeric(16, 4),
    settled_source  text CHECK (char_length(settled_source) <= 300),
    reason          text CHECK (char_length(reason) <= 2000),
    settled_at      timestamptz,
    settled_account text,
    settled_post    text,
    settled_post_en text,
    -- that an accepted one made, from 2
    version         integer CHECK (version > 1),
    demo            boolean NOT NULL,
    CHECK ((state = 'accepted') = (value IS NOT NULL AND settled_source IS NOT NULL AND version IS NOT NULL)),
    CHECK (state <> 'refused' OR reason IS NOT NULL),
    CHECK ((state = 'open') = (settled_at IS NULL AND settled_post IS NULL))
);
CREATE UNIQUE INDEX output_objection_version_idx ON parkatlas.output_objection (county_code, year, version)
    WHERE version IS NOT NULL;
CREATE INDEX output_objection_county_idx ON parkatlas.output_objection (county_code, year);

GRANT SELECT, INSERT, UPDATE ON parkatlas.output_objection TO parkatlas_desk;

CREATE VIEW published.output_measure AS
SELECT id, name, name_en, numerator, denominator, unit, unit_en, direction, source, ord FROM parkatlas.output_measure;

CREATE VIEW published.output_scheme AS
SELECT id, county_code, year, a_percent, b_percent, c_percent, land_adds, land_subtracts, objections_from, objections_to,
       source, demo
FROM parkatlas.output_scheme
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])));

CREATE VIEW published.output_group AS
SELECT it.scheme, it.firm_group, it.least_mu, it.least_leased_m2
FROM parkatlas.output_group AS it
JOIN published.output_scheme AS scheme ON scheme.id = it.scheme;

CREATE VIEW published.output_weight AS
SELECT it.scheme, it.firm_group, it.measure, it.weight, it.benchmark, it.cap_percent, it.floor_percent, it.missing, it.ord
FROM parkatlas.output_weight AS it
JOIN published.output_scheme AS scheme ON scheme.id = it.scheme;

-- With a scheme that a reader may not see go the returns.
CREATE VIEW published.output_return AS
SELECT it.id, it.scheme, it.firm_group, it.firm, it.tax, it.added_value, it.energy, it.emissions, it.employees, it.rd,
       it.revenue, it.electricity, it.leased_floor_m2, it.source, it.demo
FROM parkatlas.output_return AS it
JOIN published.output_scheme AS scheme ON scheme.id = it.scheme
WHERE it.state = 'published'
  AND (it.audience = 'public'
       OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (it.audience = 'county' AND scheme.county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])));

CREATE VIEW published.output_land AS
SELECT it.return_id, it.ord, it.kind, it.area_m2, it.reason, it.source
FROM parkatlas.output_land AS it
JOIN published.output_return AS firm ON firm.id = it.return_id;
