-- A link of a chain, who is in it, and its industry: that of the same name, else that of the chain.
--
-- :chain, :id  the link
SELECT link.name, link.name_en, link.short_name_en, link.name_en_basis, link.enterprise_ids,
       coalesce(
           (SELECT industry.id FROM industry WHERE industry.name = link.name OR link.name = ANY (industry.aliases)
            ORDER BY industry.name <> link.name, industry.id LIMIT 1),
           chain.industry_id) AS industry_id
FROM chain_link AS link
JOIN chain ON chain.id = link.chain_id
WHERE link.chain_id = :chain AND link.id = :id
