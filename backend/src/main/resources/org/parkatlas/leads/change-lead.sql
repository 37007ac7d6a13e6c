-- Changes a lead that has :version; none where it has another.
UPDATE parkatlas.lead
SET county_code = :county, client = :client, needs = :needs, area_mu = :area_mu, stage = :stage,
    stage_since = CASE WHEN stage = :stage THEN stage_since ELSE (now() AT TIME ZONE 'Asia/Shanghai')::date END,
    touched_at = now(), version = version + 1
WHERE id = :id AND version = :version
