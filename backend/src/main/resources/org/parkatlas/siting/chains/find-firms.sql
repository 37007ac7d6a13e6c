-- Several enterprises that the reader sees, in the order of their plans.
--
-- :ids       text[] of ids
-- served by  enterprise_pkey
SELECT id, name, name_en, short_name_en, name_en_basis, located_in
FROM enterprise
WHERE id = ANY (:ids)
ORDER BY ord, id
