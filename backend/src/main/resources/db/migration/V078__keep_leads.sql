-- Clients whom promoters (招商岗) talk with, from the first word until they produce (线索). They are of the posts of one county,
-- and of those that work for all; no view shows them.
CREATE SEQUENCE parkatlas.lead_number;

CREATE TABLE parkatlas.lead (
    id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number      text NOT NULL UNIQUE,
    county_code text NOT NULL CHECK (county_code ~ '^[0-9]{6}$'),
    -- an organisation
    client      text NOT NULL CHECK (char_length(client) BETWEEN 1 AND 120 AND client !~ '[[:cntrl:]]'),
    needs       text NOT NULL CHECK (char_length(needs) BETWEEN 1 AND 2000),
    -- how much land it asks for, 亩; null where it has not said
    area_mu     numeric(9, 2) CHECK (area_mu > 0),
    -- lead 线索, talks 洽谈, signed 签约, construction 开工, production 投产; ended: nobody follows it any more
    stage       text NOT NULL CHECK (stage IN ('lead', 'talks', 'signed', 'construction', 'production', 'ended')),
    stage_since date NOT NULL,
    -- when somebody last wrote something of it
    touched_at  timestamptz NOT NULL DEFAULT now(),
    created_at  timestamptz NOT NULL DEFAULT now(),
    -- account and, as it was called then, post of whoever brought it; accounts may go
    account     text NOT NULL,
    post        text NOT NULL,
    post_en     text NOT NULL,
    version     integer NOT NULL DEFAULT 1,
    -- brought by a demonstration account
    demo        boolean NOT NULL
);
CREATE INDEX lead_newest_idx ON parkatlas.lead (touched_at, id);
CREATE INDEX lead_county_idx ON parkatlas.lead (county_code, touched_at, id);

-- Parcels that a client looks at or has reserved. One that is reserved is nobody else's.
CREATE TABLE parkatlas.lead_plot (
    lead_id   uuid NOT NULL REFERENCES parkatlas.lead (id) ON DELETE CASCADE,
    parcel_id text NOT NULL,
    -- as it was called then; parcels may go
    code      text NOT NULL,
    held      text NOT NULL CHECK (held IN ('wanted', 'reserved')),
    since     timestamptz NOT NULL DEFAULT now(),
    -- who wanted or reserved it, as it was called then
    post      text NOT NULL,
    post_en   text NOT NULL,
    PRIMARY KEY (lead_id, parcel_id)
);
CREATE UNIQUE INDEX lead_plot_reserved_idx ON parkatlas.lead_plot (parcel_id) WHERE held = 'reserved';
CREATE INDEX lead_plot_parcel_idx ON parkatlas.lead_plot (parcel_id);

-- What was said and done, the oldest first.
CREATE TABLE parkatlas.lead_note (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lead_id  uuid NOT NULL REFERENCES parkatlas.lead (id) ON DELETE CASCADE,
    noted_at timestamptz NOT NULL DEFAULT now(),
    post     text NOT NULL,
    post_en  text NOT NULL,
    text     text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000)
);
CREATE INDEX lead_note_lead_idx ON parkatlas.lead_note (lead_id, id);

-- After how many months without a word a lead of a stage is due, overdue and out. Rules are data, so that a place with another
-- one has its own row.
CREATE TABLE parkatlas.lead_rule (
    stage          text PRIMARY KEY CHECK (stage IN ('lead', 'talks', 'signed', 'construction')),
    due_months     integer NOT NULL CHECK (due_months > 0),
    overdue_months integer NOT NULL CHECK (overdue_months > due_months),
    out_months     integer NOT NULL CHECK (out_months > overdue_months),
    source         text NOT NULL,
    pack           text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version        integer NOT NULL DEFAULT 1
);

GRANT USAGE ON SEQUENCE parkatlas.lead_number TO parkatlas_desk;
GRANT SELECT, INSERT, DELETE ON parkatlas.lead, parkatlas.lead_plot TO parkatlas_desk;
GRANT UPDATE (county_code, client, needs, area_mu, stage, stage_since, touched_at, version) ON parkatlas.lead TO parkatlas_desk;
GRANT UPDATE (held, since, post, post_en) ON parkatlas.lead_plot TO parkatlas_desk;
GRANT SELECT, INSERT ON parkatlas.lead_note TO parkatlas_desk;
GRANT SELECT ON parkatlas.lead_rule TO parkatlas_desk;

-- Promoters had no counties, and worked for all.
UPDATE parkatlas.account SET counties = '{*}' WHERE 'promoter' = ANY (roles) AND counties = '{}';
