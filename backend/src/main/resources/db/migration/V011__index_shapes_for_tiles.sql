-- Tiles are cut from what lies in a box of degrees: a GiST index on each geometry column that is drawn and has none.
-- (Those on geography serve distances; their boxes are not boxes of degrees.)
--
-- A stored copy in Web Mercator was measured and left out: it makes rows longer and tiles no faster
-- (docs/performance.md).
CREATE INDEX enterprise_position_idx ON parkatlas.enterprise USING gist (position);
CREATE INDEX park_position_idx ON parkatlas.park USING gist (position);
CREATE INDEX town_position_idx ON parkatlas.town USING gist (position);
CREATE INDEX transport_node_position_idx ON parkatlas.transport_node USING gist (position);
