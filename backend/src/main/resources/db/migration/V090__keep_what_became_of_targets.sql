-- What became of a target: dated figures (实际值) that somebody published, each with what says so. Most targets have none, and none
-- is made up. A figure may count something else than the target does (口径不同): it is shown and never compared. A status
-- may be set by hand (人工判定); it then has a source like any figure.
CREATE TABLE parkatlas.observation (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    target_id   text NOT NULL REFERENCES parkatlas.target (id) DEFERRABLE INITIALLY DEFERRED,
    -- the year that the figure is of, which is what growth is counted in; the day where the source says one
    year        integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    as_of       date CHECK (extract(year FROM as_of) = year),
    value       numeric,
    unit        text,
    -- what the figure counts, in the words of its source
    counts      text,
    other_scope boolean NOT NULL DEFAULT false,
    judged      text CHECK (judged IN ('achieved', 'substantial', 'moderate', 'limited', 'deterioration')),
    -- a document and perhaps its clause, or the unit that says so
    document_id text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    clause_id   text,
    quote       text CHECK (char_length(quote) <= 120),
    said_by     text,
    note        text,
    demo        boolean NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience    text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state       text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version     integer NOT NULL DEFAULT 1,
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((value IS NULL) = (unit IS NULL)),
    CHECK (value IS NOT NULL OR judged IS NOT NULL),
    CHECK (document_id IS NOT NULL OR said_by IS NOT NULL),
    CHECK (clause_id IS NULL OR document_id IS NOT NULL),
    CHECK (NOT other_scope OR counts IS NOT NULL)
);
CREATE INDEX observation_target_idx ON parkatlas.observation (target_id);

-- A target is of the whole city or province, of parks, of firms above a size: the plan's own word, where it has one.
ALTER TABLE parkatlas.target ADD COLUMN scope text;

CREATE OR REPLACE VIEW published.target AS
SELECT target.id, target.plan_id, target.group_name, target.name, target.unit, target.base_year, target.base_value,
       target.target_year, target.target_value, target.comparator, target.nature, target.row_type, target.industry_id,
       target.industry_label, target.ord, target.target_value_to, english.name_en, english.short_en AS short_name_en,
       english.basis AS name_en_basis, target.scope
FROM parkatlas.target
LEFT JOIN parkatlas.object_name AS english ON english.object_kind = 'target' AND english.object_id = target.id
WHERE target.state = 'published'
  AND (target.audience = 'public' OR target.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND target.plan_id = ANY (ARRAY(SELECT plan.id FROM published.plan));

-- With a target that a reader may not see, or the only document that says so, goes the figure.
CREATE VIEW published.observation AS
SELECT seen.id, seen.target_id, seen.year, seen.as_of, seen.value, seen.unit, seen.counts, seen.other_scope, seen.judged,
       seen.document_id, seen.clause_id, clause.label AS clause, seen.quote, seen.said_by, seen.note, seen.demo
FROM parkatlas.observation AS seen
JOIN published.target ON target.id = seen.target_id
LEFT JOIN published.document ON document.id = seen.document_id
LEFT JOIN published.clause ON clause.document_id = seen.document_id AND clause.id = seen.clause_id
WHERE seen.state = 'published'
  AND (seen.audience = 'public' OR seen.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND (seen.document_id IS NULL OR document.id IS NOT NULL);
