-- The names of all objects of one type that the public sees, and how the data says they are read.
--
-- {names}, {aliases}, {pinyin}  columns of the descriptor, made into arrays
SELECT object.{id} AS id, {plan} AS plan_id, {names} AS names, {aliases} AS aliases, {pinyin} AS pinyin
FROM published.{relation} AS object
