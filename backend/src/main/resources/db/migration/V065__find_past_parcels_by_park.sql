-- The ledger of a park reads its parcels as of a day, and what was is not to be looked through as a whole for that.
CREATE INDEX parcel_past_park_idx ON parkatlas.parcel_past (park_id, block);
