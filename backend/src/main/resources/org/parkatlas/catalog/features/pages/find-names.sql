-- What objects of one kind are called, in English where they have such a name.
--
-- {relation}, {id}, {name}  the view of the kind, its columns of ids and names
-- {kind}                    the kind
-- :ids                      whom it is asked of
-- :english                  whether English is wanted
SELECT object.{id} AS id, COALESCE(CASE WHEN :english THEN english.name_en END, object.{name}) AS name
FROM {relation} AS object
LEFT JOIN object_name AS english ON english.object_kind = '{kind}' AND english.object_id = object.{id}
WHERE object.{id} = ANY (:ids)
