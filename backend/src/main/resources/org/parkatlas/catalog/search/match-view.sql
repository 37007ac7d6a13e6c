-- Objects of one kind that is not for everybody, whose names begin with what was typed. They are looked up in their own view:
-- in the index of names everybody who types a letter would walk through all that is hidden from them.
--
-- :typed      in capitals, as codes are written; :typed_end the same and the last of all characters
-- {kind}, {relation}, {id}, {name}, {rank}  from the descriptor
-- :most       rows that are looked at
-- served by   an index on the name, collation C
--
-- tier: 0 exact, 1 begins with.
(SELECT '{kind}'::text AS kind, object.{id} AS object_id, NULL::text AS plan_id, object.{name} AS shown,
        {rank}::smallint AS kind_rank, 0::smallint AS name_rank,
        CASE WHEN object.{name} = :typed THEN 0 ELSE 1 END AS tier
 FROM {relation} AS object
 WHERE object.{name} COLLATE "C" >= :typed AND object.{name} COLLATE "C" < :typed_end
 ORDER BY object.{name} COLLATE "C"
 LIMIT :most)
