-- Ids of what belongs to one park, each list in the plan's order.
--
-- :id  id of the park
-- layout_element and enterprise are other modules' views: which of them name a park is data, not a call
SELECT
    ARRAY(SELECT id FROM park WHERE parent_id = :id ORDER BY ord, id) AS child_ids,
    ARRAY(SELECT id FROM layout_element WHERE park_ids @> ARRAY[:id::text] ORDER BY ord, id) AS layout_ids,
    ARRAY(SELECT id FROM enterprise WHERE park_ids @> ARRAY[:id::text] ORDER BY ord, id) AS enterprise_ids
