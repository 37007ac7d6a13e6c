-- Reports of land checks as they were handed out first: whoever holds one can compare it, so nobody changes them. The desk adds
-- to them and changes none; a report of synthetic data goes with its check.
CREATE TABLE parkatlas.land_report (
    land_check uuid PRIMARY KEY REFERENCES parkatlas.land_check (id) ON DELETE CASCADE,
    made_at    timestamptz NOT NULL DEFAULT now(),
    sha256     text NOT NULL,
    content    bytea NOT NULL,
    CHECK (sha256 = encode(sha256(content), 'hex'))
);

-- a PDF file is packed in itself
ALTER TABLE parkatlas.land_report ALTER COLUMN content SET STORAGE EXTERNAL;

GRANT SELECT, INSERT ON parkatlas.land_report TO parkatlas_desk;
