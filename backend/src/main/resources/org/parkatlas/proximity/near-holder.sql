-- Objects of one type without a position of their own, found at the position of what they are located in. OFFSET 0
-- keeps the planner from reading all of them: it cannot know how few places are in reach.
SELECT '{kind}' AS kind, object.id, object.name, holder.position,
       greatest(holder.accuracy_m, object.place_accuracy_m) AS accuracy_m, object.located_in,
       'position' AS measured_to, holder.distance
FROM holder
CROSS JOIN LATERAL (
    SELECT object.{id} AS id, object.{name} AS name, {located_in} AS located_in,
           {place_accuracy} AS place_accuracy_m
    FROM {relation} AS object
    WHERE {located_in} = holder.reference AND object.{position} IS NULL {without_boundary} {counted}
    OFFSET 0
) AS object
WHERE '{kind}' = ANY (CAST(:kinds AS text[]))
