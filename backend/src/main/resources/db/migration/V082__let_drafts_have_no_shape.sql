-- What posts enter need not have a shape: what sites have is a number, some words and days. Whether a kind has shapes is for its
-- section to say; here it is only that what is removed has none.
ALTER TABLE parkatlas.change_row DROP CONSTRAINT change_row_check1;
ALTER TABLE parkatlas.change_row ADD CONSTRAINT change_row_removed CHECK (action <> 'delete' OR geometry IS NULL);
