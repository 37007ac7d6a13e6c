-- What is shown of a found object of one kind.
-- The collation of the sort key must not reach the comparison of ids, or no index serves it.
SELECT object.{name} AS name, {short_name} AS short_name, {position} AS position,
       coalesce({place}, {plan_name}) AS place, {code} AS code
FROM {relation} AS object
WHERE page.kind = '{kind}' AND object.{id} = page.object_id COLLATE "default"
