-- Answers what :id is, once, as :account.
UPDATE parkatlas.correction
SET outcome = :outcome, answer = :answer, answered_at = clock_timestamp(), post = account.post, post_en = account.post_en
FROM parkatlas.account
WHERE correction.id = :id AND correction.answered_at IS NULL AND account.id = :account
