-- Land that can be handed to somebody is little of all land, and asked for by the county.
CREATE INDEX parcel_ready_idx ON parkatlas.parcel (county_code, id) WHERE stage = 'ready';
