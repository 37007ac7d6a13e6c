-- What a site has that no plan says: land, price, utilities, capacities, regional assessments (标准地). An item is of a day, may end,
-- and has a source; what is not here is no data.
CREATE TABLE parkatlas.site_item (
    park_id     text NOT NULL REFERENCES parkatlas.park (id) DEFERRABLE INITIALLY DEFERRED,
    item        text NOT NULL CHECK (item ~ '^[a-z_]+$'),
    -- in the unit of the item; null for an assessment
    value       numeric CHECK (value >= 0),
    words       text,
    as_of       date NOT NULL,
    valid_to    date CHECK (valid_to >= as_of),
    document_id text NOT NULL,
    clause_id   text NOT NULL,
    quote       text CHECK (char_length(quote) <= 120),
    note        text,
    demo        boolean NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience    text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state       text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (park_id, item),
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE VIEW published.site_item AS
SELECT site.park_id, site.item, site.value, site.words, site.as_of, site.valid_to, site.document_id, site.clause_id,
       clause.label AS clause, site.quote, site.note, site.demo
FROM parkatlas.site_item AS site
JOIN published.park ON park.id = site.park_id
JOIN published.clause ON clause.document_id = site.document_id AND clause.id = site.clause_id
WHERE site.state = 'published'
  AND (site.audience = 'public'
       OR site.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (site.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]));
