-- The links of all chains of a plan, in its order: a few hundred at most.
--
-- :plan  id of the plan
SELECT link.chain_id, link.id, link.name, link.name_en, link.short_name_en, link.name_en_basis, link.next,
       link.enterprise_ids, chain.name AS chain
FROM chain_link AS link
JOIN chain ON chain.id = link.chain_id
WHERE chain.plan_id = :plan
ORDER BY chain.ord, chain.id, link.ord, link.id
