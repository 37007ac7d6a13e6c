-- What somebody says is wrong with an object (纠错), and what a post answers. Who sent it is not kept. The words and how to
-- reach whoever sent them are for the posts of the object's counties, and go after a time; the answer is for everybody who
-- sees the object, and stays.
CREATE TABLE parkatlas.correction (
    -- by chance: whoever sent it finds the answer under it
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    object_kind  text NOT NULL,
    object_id    text NOT NULL,
    -- what the object was called then
    object_name  text NOT NULL,
    -- of the object then; none where it lies in no county that is known
    county_codes text[] NOT NULL,
    topic        text NOT NULL CHECK (topic IN ('place', 'name', 'area', 'status', 'other')),
    message      text CHECK (char_length(message) <= 2000),
    contact      text CHECK (char_length(contact) <= 120),
    received_at  timestamptz NOT NULL DEFAULT now(),
    outcome      text CHECK (outcome IN ('corrected', 'unchanged', 'unclear')),
    answer       text CHECK (char_length(answer) BETWEEN 1 AND 2000),
    answered_at  timestamptz,
    -- post of whoever answered, as it was called then
    post         text,
    post_en      text,
    CHECK (num_nulls(outcome, answer, answered_at, post, post_en) IN (0, 5)),
    CHECK (message IS NOT NULL OR answered_at IS NOT NULL)
);
CREATE INDEX correction_newest_idx ON parkatlas.correction (received_at, id);
CREATE INDEX correction_waiting_idx ON parkatlas.correction (received_at, id) WHERE answered_at IS NULL;
CREATE INDEX correction_object_idx ON parkatlas.correction (object_kind, object_id, answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX correction_contact_idx ON parkatlas.correction (received_at) WHERE contact IS NOT NULL;
CREATE INDEX correction_message_idx ON parkatlas.correction (received_at) WHERE message IS NOT NULL;

GRANT SELECT, INSERT (object_kind, object_id, object_name, county_codes, topic, message, contact),
    UPDATE (outcome, answer, answered_at, post, post_en), DELETE ON parkatlas.correction TO parkatlas_desk;

-- Blocks of boundaries are objects that something can be said of.
SELECT parkatlas.publish_kind('park-boundary', 'park_block');

CREATE VIEW published.correction AS
SELECT id, object_kind, object_id, topic, received_at, outcome, answer, answered_at, post, post_en
FROM parkatlas.correction
WHERE published.sees(object_kind, object_id);
