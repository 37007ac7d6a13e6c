-- Objects of one type without a position of their own, found at the position of what they are located in.
SELECT '{kind}' AS kind, object.{id} AS id, object.{name} AS name, holder.position, holder.accuracy_m,
       {located_in} AS located_in, 'position' AS measured_to, holder.distance
FROM holder
JOIN {relation} AS object ON {located_in} = holder.reference
WHERE object.{position} IS NULL AND '{kind}' = ANY (CAST(:kinds AS text[])) {without_boundary}
