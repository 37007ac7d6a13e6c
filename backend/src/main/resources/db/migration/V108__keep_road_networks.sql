-- Road networks that a city brings: roads with their speed, and the area within which a network is complete. Outside of it nobody
-- knows. Nodes and edges are made of the roads after every load: roads meet where their ends are equal, and nowhere else.
CREATE TABLE parkatlas.road_network (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    name        text NOT NULL,
    name_en     text NOT NULL,
    as_of       date NOT NULL,
    coverage    geometry(MultiPolygon, 4490) NOT NULL CHECK (ST_IsValid(coverage) AND NOT ST_IsEmpty(coverage)),
    document_id text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    demo        boolean NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience    text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state       text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version     integer NOT NULL DEFAULT 1,
    UNIQUE (id, demo)
);

CREATE TABLE parkatlas.road (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    network_id  text NOT NULL,
    class       text NOT NULL
        CHECK (class IN ('expressway', 'trunk', 'primary', 'secondary', 'tertiary', 'local', 'link')),
    name        text,
    speed_kmh   integer NOT NULL CHECK (speed_kmh BETWEEN 1 AND 130),
    one_way     boolean NOT NULL,
    shape       geometry(LineString, 4490) NOT NULL CHECK (ST_IsValid(shape) AND NOT ST_IsEmpty(shape)),
    demo        boolean NOT NULL,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience    text NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'staff', 'county')),
    state       text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version     integer NOT NULL DEFAULT 1,
    -- synthetic roads are in synthetic networks, and no others are
    FOREIGN KEY (network_id, demo) REFERENCES parkatlas.road_network (id, demo) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX road_network_idx ON parkatlas.road (network_id);

CREATE TABLE parkatlas.road_node (
    id         bigint PRIMARY KEY,
    network_id text NOT NULL,
    position   geometry(Point, 4490) NOT NULL
);
CREATE INDEX road_node_geography_idx ON parkatlas.road_node USING gist ((position::geography));

-- Seconds along an edge from source to target and back; a negative number where one may not drive.
CREATE TABLE parkatlas.road_edge (
    id           bigint PRIMARY KEY,
    road_id      text NOT NULL,
    network_id   text NOT NULL,
    source       bigint NOT NULL,
    target       bigint NOT NULL,
    length_m     double precision NOT NULL,
    cost         double precision NOT NULL,
    reverse_cost double precision NOT NULL
);
CREATE INDEX road_edge_network_idx ON parkatlas.road_edge (network_id);

-- With the document that a network is from goes the network, and with it all that is in it.
CREATE VIEW published.road_network AS
SELECT network.id, network.name, network.name_en, network.as_of, network.coverage, network.document_id, network.demo
FROM parkatlas.road_network AS network
WHERE network.state = 'published'
  AND (network.audience = 'public' OR network.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND network.document_id IN (SELECT document.id FROM published.document);

CREATE VIEW published.road AS
SELECT road.id, road.network_id, road.class, road.name, road.speed_kmh, road.one_way, road.shape, road.demo
FROM parkatlas.road
WHERE road.state = 'published'
  AND (road.audience = 'public' OR road.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[]))
  AND road.network_id IN (SELECT network.id FROM published.road_network AS network);

CREATE VIEW published.road_node AS
SELECT node.id, node.network_id, node.position
FROM parkatlas.road_node AS node
WHERE node.network_id IN (SELECT network.id FROM published.road_network AS network);

CREATE VIEW published.road_edge AS
SELECT edge.id, edge.network_id, edge.source, edge.target, edge.length_m, edge.cost, edge.reverse_cost, road.shape
FROM parkatlas.road_edge AS edge
JOIN published.road ON road.id = edge.road_id;
