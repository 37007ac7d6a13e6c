-- The ledger of projects (重点项目滚动台账): which parcel is kept for a project, by which post and until when. A parcel is kept for one
-- project at a time; a reservation that has ended gives way to the next. No view shows them.
CREATE TABLE parkatlas.project_plot (
    project_id  text NOT NULL,
    -- as it was called then; projects and parcels may go
    project     text NOT NULL,
    parcel_id   text NOT NULL,
    code        text NOT NULL,
    county_code text NOT NULL CHECK (county_code ~ '^[0-9]{6}$'),
    -- its last day
    until       date NOT NULL,
    since       timestamptz NOT NULL DEFAULT now(),
    -- whoever reserved it, as it was called then
    account     text NOT NULL,
    post        text NOT NULL,
    post_en     text NOT NULL,
    -- reserved by a demonstration account, or a synthetic parcel
    demo        boolean NOT NULL,
    PRIMARY KEY (project_id, parcel_id)
);
CREATE UNIQUE INDEX project_plot_parcel_idx ON parkatlas.project_plot (parcel_id);

-- After how many months without an observation a project of a stage has a yellow and a red card (黄牌, 红牌); none: the plan says no stage.
CREATE TABLE parkatlas.project_rule (
    stage         text PRIMARY KEY CHECK (stage IN ('none', '谋划', '储备', '核准', '建设')),
    yellow_months integer NOT NULL CHECK (yellow_months > 0),
    red_months    integer NOT NULL CHECK (red_months > yellow_months),
    source        text NOT NULL,
    pack          text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version       integer NOT NULL DEFAULT 1
);

-- Evaluations that a plan announces, in its words. Most say neither a rhythm nor a day; then neither is put in.
CREATE TABLE parkatlas.evaluation (
    id           text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id      text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    name         text NOT NULL,
    name_en      text NOT NULL,
    -- how often it says; null where it does not
    every_months integer CHECK (every_months > 0),
    -- the first day that it says; null where it says none
    first_on     date,
    document_id  text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    clause_id    text NOT NULL,
    quote        text NOT NULL CHECK (char_length(quote) <= 120),
    ord          integer NOT NULL,
    pack         text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version      integer NOT NULL DEFAULT 1,
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evaluation_plan_idx ON parkatlas.evaluation (plan_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON parkatlas.project_plot TO parkatlas_desk;
GRANT SELECT ON parkatlas.project_rule TO parkatlas_desk;

-- With a plan that a reader may not see, or the clause that says so, goes the evaluation.
CREATE VIEW published.evaluation AS
SELECT it.id, it.plan_id, it.name, it.name_en, it.every_months, it.first_on, it.document_id, it.clause_id,
       clause.label AS clause, it.quote, it.ord
FROM parkatlas.evaluation AS it
JOIN published.plan ON plan.id = it.plan_id
JOIN published.clause ON clause.document_id = it.document_id AND clause.id = it.clause_id;
