-- Several enterprises, each with the parks and counties it is in: parks in the plan's order, then counties. One that is
-- in neither has one row without a place. A firm from elsewhere that a plan wants to work with is in no place here.
--
-- :ids        text[] of ids
-- served by   enterprise_pkey, park_pkey, county_pkey
WITH firm AS (
    SELECT id, park_ids, inferred_park_ids, county_codes, relation
    FROM enterprise
    WHERE id = ANY (:ids)
),
place AS (
    SELECT firm.id AS firm, 'park' AS kind, park.id, park.name, park.name_en, park.short_name_en, park.name_en_basis,
           park.id = ANY (firm.inferred_park_ids) AS inferred, 1 AS rank, park.ord
    FROM firm
    JOIN park ON park.id = ANY (firm.park_ids)
    WHERE firm.relation <> 'partner'
    UNION ALL
    SELECT firm.id, 'county', county.code, county.name, county.name_en, county.short_name_en, county.name_en_basis,
           false, 2, county.ord
    FROM firm
    JOIN county ON county.code = ANY (firm.county_codes)
    WHERE firm.relation <> 'partner'
)
SELECT firm.id AS firm, place.kind, place.id, place.name, place.name_en, place.short_name_en, place.name_en_basis,
       place.inferred
FROM firm
LEFT JOIN place ON place.firm = firm.id
ORDER BY place.rank, place.ord, place.id, firm.id
