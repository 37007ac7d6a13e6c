-- Keeps what was sent unless :most wait already, and tells its id.
INSERT INTO parkatlas.correction (object_kind, object_id, object_name, county_codes, topic, message, contact)
SELECT :kind, :object, :name, :counties, :topic, :message, :contact
WHERE (SELECT count(*) FROM (SELECT FROM parkatlas.correction WHERE answered_at IS NULL LIMIT :most) AS waiting) < :most
RETURNING id
