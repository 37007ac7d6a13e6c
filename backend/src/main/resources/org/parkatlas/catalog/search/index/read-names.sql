-- The names of all objects of one kind that are published, and how the data says they are read.
--
-- {names}, {aliases}, {pinyin}, {code}  columns of the descriptor, made into arrays
SELECT object.{id} AS id, {plan} AS plan_id, {names} AS names, {aliases} || other.zh AS aliases, {pinyin} || array_remove(ARRAY[named.pinyin], NULL) AS pinyin,
       {code} AS codes, array_remove(ARRAY[named.short_en, named.name_en], NULL) || other.en AS english
FROM published.{relation} AS object
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(alias) FILTER (WHERE language = 'zh'), '{}') AS zh,
           coalesce(array_agg(alias) FILTER (WHERE language = 'en'), '{}') AS en
    FROM parkatlas.object_alias
    WHERE object_kind = '{kind}' AND object_alias.object_id = object.{id}
) AS other
LEFT JOIN parkatlas.object_name AS named ON named.object_kind = '{kind}' AND named.object_id = object.{id}
