-- Firms in some parks by the link of a chain in which the plans put them, in the plans' order.
--
-- :parks  ids of the parks
SELECT link.chain_id, link.id AS link_id, link.name AS link_name, link.name_en AS link_name_en,
       link.name_en_basis AS link_name_en_basis, chain.name AS chain_name, chain.name_en AS chain_name_en,
       chain.name_en_basis AS chain_name_en_basis, enterprise.id,
       coalesce(enterprise.short_name, enterprise.name) AS name, enterprise.name_en, enterprise.short_name_en,
       enterprise.name_en_basis
FROM chain_link AS link
JOIN chain ON chain.id = link.chain_id
JOIN enterprise ON enterprise.id = ANY (link.enterprise_ids)
WHERE enterprise.park_ids && CAST(:parks AS text[])
ORDER BY chain.ord, link.chain_id, link.ord, link.id, enterprise.ord, enterprise.id
LIMIT 1000
