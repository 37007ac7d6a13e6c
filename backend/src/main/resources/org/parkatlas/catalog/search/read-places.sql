-- The administrative places and everything they are called, folded; one row without a place where there are none. The
-- country has about 3,300, with some six names and readings each.
--
-- served by  search_object_code_idx
SELECT layer_version.version, place.code, place.shown, term.term
FROM layer_version
LEFT JOIN (search_object AS place
           JOIN search_term AS term
               ON term.kind = place.kind AND term.object_id = place.object_id AND term.term_type <> 'initials')
    ON place.code ~ '^[0-9]{6}$'
WHERE layer_version.relation = 'search_object'
ORDER BY place.kind_rank DESC, place.code, term.term
LIMIT 100000
