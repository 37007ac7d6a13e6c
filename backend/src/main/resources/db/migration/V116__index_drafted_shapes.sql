-- Which drafts of a change set would overlap each other was found by looking at every pair of them: 25 million of 5,000.
CREATE INDEX change_row_geometry_idx ON parkatlas.change_row USING gist (geometry);
