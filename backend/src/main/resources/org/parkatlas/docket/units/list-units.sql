-- The organisations of every meeting that has an office, each once with all its parts; the office first, then as listed.
--
-- A meeting is what its office belongs to (objects). The first of an organisation's parts, in this order, gives it its id: the
-- office, a member, a convener, a deputy, a liaison.
WITH ranked (kind, rank) AS (
    VALUES ('office', 1), ('member', 2), ('convener', 3), ('deputy', 4), ('liaison', 5)
),
meeting AS (
    SELECT DISTINCT plan_id, objects[1] AS object FROM organ WHERE kind = 'office'
),
part AS (
    SELECT organ.*, ranked.rank, english.name_en
    FROM organ
    JOIN meeting ON meeting.plan_id = organ.plan_id AND meeting.object = ANY (organ.objects)
    JOIN ranked ON ranked.kind = organ.kind
    LEFT JOIN object_name AS english ON english.object_kind = 'organ' AND english.object_id = organ.id
)
SELECT (array_agg(id ORDER BY rank, ord))[1] AS id, plan_id, name,
    max(name_en) AS name_en,
    array_agg(coalesce(role, kind) ORDER BY rank, ord) AS parts,
    string_to_array(max(array_to_string(county_codes, ',')), ',') AS county_codes,
    bool_or(kind = 'office') AS office
FROM part
GROUP BY plan_id, name
ORDER BY plan_id, bool_or(kind = 'office') DESC, min(ord)
LIMIT 1000
