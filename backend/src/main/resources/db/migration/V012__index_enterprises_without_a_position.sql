-- Whoever asks what lies near is told how many enterprises are nowhere. Counting them after a change of the data read
-- every page with one of them, most of the table where it is large; the columns of this index are all that it needs.
CREATE INDEX enterprise_unlocated_idx ON parkatlas.enterprise (located_in, visibility) WHERE position IS NULL;
