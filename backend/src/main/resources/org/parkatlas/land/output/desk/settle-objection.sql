-- Settles an open objection as the account :account; an accepted one makes the next version of its county and year. Whoever settles
-- has locked the objections of the county and year.
UPDATE parkatlas.output_objection AS it
SET state = :state::text, value = :value, settled_source = :source, reason = :reason, settled_at = now(),
    settled_account = account.id, settled_post = account.post, settled_post_en = account.post_en,
    version = CASE WHEN :state::text = 'accepted' THEN
        (SELECT coalesce(max(other.version), 1) + 1
         FROM parkatlas.output_objection AS other
         WHERE other.county_code = it.county_code AND other.year = it.year)
    END
FROM parkatlas.account
WHERE it.id = :id AND it.state = 'open' AND account.id = :account
