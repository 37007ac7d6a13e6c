-- The job that publishes a change set which is too large for a request; it stays accepted until that is done.
ALTER TABLE parkatlas.change_set ADD COLUMN job text;
GRANT UPDATE (job) ON parkatlas.change_set TO parkatlas_desk;
