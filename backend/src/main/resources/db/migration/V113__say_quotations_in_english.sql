-- What quoted words mean in English: our translation, which stands above the original and never in its place.
CREATE TABLE parkatlas.quote_translation (
    document_id text NOT NULL,
    clause_id   text NOT NULL,
    quote       text NOT NULL CHECK (quote <> ''),
    translation text NOT NULL CHECK (translation <> ''),
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (document_id, clause_id, quote),
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED
);

-- The words stand in the text of the clause: who may read that may read what they mean.
CREATE VIEW published.quote_translation AS
SELECT translation.document_id, translation.clause_id, translation.quote, translation.translation
FROM parkatlas.quote_translation AS translation
JOIN published.clause ON clause.document_id = translation.document_id AND clause.id = translation.clause_id;
