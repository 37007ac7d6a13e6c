-- Lists are in the order of names in a Chinese dictionary, and no index had it: every page sorted the whole list, and
-- the first hundred of 200,000 enterprises of a plan took over a second and 45 MB on disk. A page now begins where the
-- one before ended, in an index that has the order of the list: (name, id) > (last name, last id).
--
-- served are read-page.sql for /api/v1/parks and /api/v1/enterprises, and the items of the collections by sortby=name
-- and sortby=-name:
--   *_name_idx       lists of all plans
--   *_plan_name_idx  lists of one plan
-- and by id (the order of collections without sortby):
--   *_plan_idx       lists of one plan; of all plans it is the primary key
CREATE INDEX enterprise_name_idx ON parkatlas.enterprise (name COLLATE "zh-x-icu", id);
CREATE INDEX enterprise_plan_name_idx ON parkatlas.enterprise (plan_id, name COLLATE "zh-x-icu", id);
CREATE INDEX park_name_idx ON parkatlas.park (name COLLATE "zh-x-icu", id);
CREATE INDEX park_plan_name_idx ON parkatlas.park (plan_id, name COLLATE "zh-x-icu", id);

DROP INDEX parkatlas.enterprise_plan_idx;
CREATE INDEX enterprise_plan_idx ON parkatlas.enterprise (plan_id, id);
DROP INDEX parkatlas.park_plan_idx;
CREATE INDEX park_plan_idx ON parkatlas.park (plan_id, id);

-- A county with few enterprises: without this index the order of names was read to its end to find them.
CREATE INDEX enterprise_county_codes_idx ON parkatlas.enterprise USING gin (county_codes);
