-- Promise 1: every fact opens its source. A citation ties an attribute of an object to a clause of a document and to
-- the words that say so; where clauses disagree, a conflict holds all of them.
CREATE TABLE parkatlas.document (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    title       text NOT NULL,
    short_title text NOT NULL,
    issuer      text,
    doc_no      text,
    issued_on   date,
    status      text NOT NULL CHECK (status IN ('adopted', 'draft_for_comment', 'published')),
    kind        text NOT NULL CHECK (kind IN ('plan', 'notice', 'report', 'news', 'dataset', 'knowledge')),
    url         text CHECK (url ~ '^https?://'),
    note        text,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility  text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version     integer NOT NULL DEFAULT 1
);

CREATE TABLE parkatlas.clause (
    document_id text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    id          text NOT NULL CHECK (id ~ '^[a-z0-9-]+$'),
    ord         integer NOT NULL,
    label       text NOT NULL,
    heading     text NOT NULL,
    text        text NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE parkatlas.citation (
    object_kind text NOT NULL,
    object_id   text NOT NULL,
    attribute   text NOT NULL,
    ord         integer NOT NULL,
    value       text,
    document_id text NOT NULL,
    clause_id   text NOT NULL,
    quote       text NOT NULL CHECK (char_length(quote) <= 120),
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (object_kind, object_id, pack, ord),
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE parkatlas.conflict (
    id        text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    statement text NOT NULL,
    shown     text,
    objects   text[] NOT NULL,
    pack      text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version   integer NOT NULL DEFAULT 1
);
CREATE INDEX conflict_objects_idx ON parkatlas.conflict USING gin (objects);

CREATE TABLE parkatlas.conflict_value (
    conflict_id text NOT NULL REFERENCES parkatlas.conflict (id) DEFERRABLE INITIALLY DEFERRED,
    ord         integer NOT NULL,
    label       text NOT NULL,
    document_id text NOT NULL,
    clause_id   text NOT NULL,
    quote       text NOT NULL CHECK (char_length(quote) <= 120),
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (conflict_id, ord),
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE VIEW published.document AS
SELECT id, title, short_title, issuer, doc_no, issued_on, status, kind, url, note
FROM parkatlas.document WHERE visibility = 'public';

CREATE VIEW published.clause AS
SELECT clause.document_id, clause.id, clause.ord, clause.label, clause.heading, clause.text
FROM parkatlas.clause
JOIN parkatlas.document ON document.id = clause.document_id AND document.visibility = 'public';

CREATE VIEW published.citation AS
SELECT citation.object_kind, citation.object_id, citation.attribute, citation.pack, citation.ord, citation.value,
       citation.document_id, citation.clause_id, clause.label AS clause, citation.quote
FROM parkatlas.citation
JOIN published.clause ON clause.document_id = citation.document_id AND clause.id = citation.clause_id;

CREATE VIEW published.conflict AS
SELECT id, statement, shown, objects, pack FROM parkatlas.conflict;

CREATE VIEW published.conflict_value AS
SELECT value.conflict_id, value.ord, value.label, value.document_id, value.clause_id, clause.label AS clause, value.quote
FROM parkatlas.conflict_value AS value
JOIN published.clause ON clause.document_id = value.document_id AND clause.id = value.clause_id;
