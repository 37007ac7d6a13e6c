-- The board of data quality counts what waits for review, park by park, however many rows change sets have.
CREATE INDEX change_row_park_idx ON parkatlas.change_row ((cells ->> 'parkId')) WHERE cells ? 'parkId';
