-- How many objects match, how many of them are synthetic, what geometries they have and how long their texts are.
--
-- {relation}, {demo}, {geometry}, {text_length} from the descriptor; {condition} of the filter
SELECT
    count(*) AS objects,
    count(*) FILTER (WHERE {demo}) AS synthetic,
    array_agg(DISTINCT GeometryType({geometry})) FILTER (WHERE {geometry} IS NOT NULL) AS shapes,
    coalesce(max({text_length}), 0) AS longest_text
FROM {relation} AS feature
WHERE {condition}
