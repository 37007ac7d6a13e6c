-- The one migration of a feature type that exists in a browser test only.
CREATE TABLE parkatlas.map_plot (
    id      text PRIMARY KEY,
    name    text NOT NULL,
    area_m2 double precision NOT NULL,
    demo    boolean NOT NULL,
    outline geometry(MultiPolygon, 4490) NOT NULL
);
CREATE INDEX map_plot_outline_idx ON parkatlas.map_plot USING gist (outline);

CREATE VIEW published.map_plot AS SELECT id, name, area_m2, demo, outline FROM parkatlas.map_plot;

INSERT INTO parkatlas.map_plot (id, name, area_m2, demo, outline)
VALUES ('plot-a', '甲地块', 1234567.5, false,
        ST_Multi(ST_MakeEnvelope(116.49, 24.79, 116.51, 24.81, 4490))),
       ('plot-b', '乙地块', 1000, true,
        ST_Multi(ST_MakeEnvelope(116.52, 24.79, 116.54, 24.81, 4490)));
