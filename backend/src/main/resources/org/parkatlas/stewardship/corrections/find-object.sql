-- What an object is called and in which counties it lies, for who sees it.
--
-- {relation}, {id}, {name}, {counties}  from the descriptor
SELECT it.{name} AS name, {counties} AS counties FROM {relation} AS it WHERE it.{id} = :id
