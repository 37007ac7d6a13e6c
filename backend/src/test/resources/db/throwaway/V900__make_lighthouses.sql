-- The one migration of a feature type that exists in a test only.
CREATE TABLE parkatlas.lighthouse (
    id              text PRIMARY KEY,
    name            text NOT NULL,
    other_names     text[] NOT NULL DEFAULT '{}',
    height_m        double precision,
    keeper          text,
    position        geometry(Point, 4490),
    precision_class text NOT NULL,
    accuracy_m      double precision,
    located_in      text,
    state           text NOT NULL DEFAULT 'published'
);
CREATE INDEX lighthouse_position_geography_idx ON parkatlas.lighthouse USING gist ((position::geography));

CREATE VIEW published.lighthouse AS
SELECT id, name, other_names, height_m, keeper, position, precision_class, accuracy_m, located_in
FROM parkatlas.lighthouse WHERE state = 'published';

SELECT parkatlas.publish_kind('lighthouse', 'lighthouse');

INSERT INTO parkatlas.lighthouse (id, name, other_names, height_m, position, precision_class, accuracy_m, located_in)
VALUES ('biaojiao', '表角灯塔', '{好望角灯塔}', 44.5, ST_SetSRID(ST_MakePoint(116.80, 23.235), 4490), 'stated', 100, NULL),
       ('nowhere', '无名灯塔', '{}', NULL, NULL, 'unlocated', NULL, 'plan:sea');
