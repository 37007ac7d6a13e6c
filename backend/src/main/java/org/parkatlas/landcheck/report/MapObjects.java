package org.parkatlas.landcheck.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** Finds what a map of a red line shows around it, the lowest first. */
@Component
class MapObjects {

    private static final String FIND = SqlFile.read(MapObjects.class, "find-map-objects");

    /**
     * What is asked for.
     *
     * @param county code of the county whose layers are shown
     * @param moment as of when
     */
    record Extent(BoundingBox box, String county, Instant moment) {}

    List<MapObject> find(Reading reading, Extent extent) {
        return reading.jdbc()
                .sql(FIND)
                .param("west", extent.box().west())
                .param("south", extent.box().south())
                .param("east", extent.box().east())
                .param("north", extent.box().north())
                .param("county", extent.county())
                .param("moment", extent.moment().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new MapObject(
                        row.getString("layer"),
                        row.getString("theme"),
                        row.getString("label"),
                        GeometryColumns.findShape(row, "shape").orElseThrow()))
                .list();
    }
}
