-- How well land is used: what is divided by what, after which standard. Definitions are data, because they differ by standard and
-- year; what a term is, is code, and one that nobody has on record makes no number.
CREATE TABLE parkatlas.land_indicator (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    name        text NOT NULL,
    name_en     text NOT NULL,
    operation   text NOT NULL CHECK (operation IN ('ratio', 'difference')),
    numerator   text NOT NULL CHECK (numerator ~ '^[a-z_]+$'),
    denominator text NOT NULL CHECK (denominator ~ '^[a-z_]+$'),
    unit        text NOT NULL CHECK (unit IN ('percent', 'one', 'wan_per_ha', 'people_per_ha', 'ha')),
    standard    text NOT NULL,
    year        integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    -- whether the definition was compared with the text of the standard
    checked     boolean NOT NULL,
    -- for which zones it is meant (开发区评价类型); 'all' alone for every one
    park_types  text[] NOT NULL CHECK (cardinality(park_types) > 0),
    ord         integer NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    CHECK ((operation = 'difference') = (unit = 'ha'))
);

-- What others reached, to stand beside a number and never to enter one.
CREATE TABLE parkatlas.land_benchmark (
    indicator text NOT NULL REFERENCES parkatlas.land_indicator (id) DEFERRABLE INITIALLY DEFERRED,
    region    text NOT NULL CHECK (region IN ('china', 'guangdong')),
    value     numeric(14, 2) NOT NULL,
    -- year, month or day
    as_of     text NOT NULL CHECK (as_of ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    zones     integer CHECK (zones > 0),
    source    text NOT NULL,
    pack      text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version   integer NOT NULL DEFAULT 1,
    PRIMARY KEY (indicator, region)
);

CREATE VIEW published.land_indicator AS
SELECT id, name, name_en, operation, numerator, denominator, unit, standard, year, checked, park_types, ord
FROM parkatlas.land_indicator;

CREATE VIEW published.land_benchmark AS
SELECT indicator, region, value, as_of, zones, source FROM parkatlas.land_benchmark;
