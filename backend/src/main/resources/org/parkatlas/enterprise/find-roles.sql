-- What several enterprises do in chains, in the plans' order.
--
-- :ids        text[] of ids
-- served by   chain_role_pkey (enterprise_id, ord)
SELECT enterprise_id, stage, label, modality
FROM chain_role
WHERE enterprise_id = ANY (:ids)
ORDER BY enterprise_id, ord
