package org.parkatlas.region;

import java.util.List;
import java.util.Optional;

import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** Tells in which counties positions lie, by the outlines that a reader sees; these are indicative. */
@Component
public class CountyPositions {

    private static final String COUNT = SqlFile.read(CountyPositions.class, "count-in-counties");

    /** How many positions lie in a county. */
    public record Share(String code, String name, long positions) {}

    /** The counties with at least one of these positions, the one with most first; those of a position nowhere count for none. */
    public List<Share> count(Reading reading, List<GeoPoint> positions) {
        return reading.jdbc()
                .sql(COUNT)
                .param("lons", positions.stream().map(GeoPoint::lon).toArray(Double[]::new))
                .param("lats", positions.stream().map(GeoPoint::lat).toArray(Double[]::new))
                .query((row, number) ->
                        new Share(row.getString("code"), row.getString("name"), row.getLong("positions")))
                .list();
    }

    /** A box around all counties that have an outline; empty where none has. */
    public Optional<BoundingBox> extent(Reading reading) {
        return reading.jdbc()
                .sql("""
                        SELECT ST_XMin(box) AS west, ST_YMin(box) AS south, ST_XMax(box) AS east, ST_YMax(box) AS north
                        FROM (SELECT ST_Extent(outline) AS box FROM area_outline WHERE kind = 'county') AS extent
                        WHERE box IS NOT NULL
                        """)
                .query((row, number) -> new BoundingBox(
                        row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")))
                .optional();
    }
}
