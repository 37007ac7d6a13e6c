package org.parkatlas.geofile.inspection;

import java.util.List;
import java.util.stream.Stream;

import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.MapDatum;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where a shape of a layer lies, and where it would if its degrees came from a web map. Whoever made the file knows.
 *
 * @param shape the first that can be taken, as the file has it
 */
@Schema(name = "ImportComparison")
public record MapComparison(GeoShape shape, List<Other> others) {

    public MapComparison {
        others = List.copyOf(others);
    }

    /**
     * One such map.
     *
     * @param maps   that have such degrees
     * @param metres by which the shape would lie elsewhere
     */
    @Schema(name = "ImportComparisonOther")
    public record Other(String code, Wording maps, long metres, GeoShape shape) {}

    static MapComparison of(GeoShape shape) {
        return new MapComparison(
                shape,
                Stream.of(MapDatum.values()).map(datum -> other(datum, shape)).toList());
    }

    private static Other other(MapDatum datum, GeoShape shape) {
        var place = datum.place(shape);
        var metres = shape.boundingBox()
                .centre()
                .distanceTo(place.boundingBox().centre())
                .metres();
        return new Other(datum.code(), maps(datum), Math.round(metres), place);
    }

    private static Wording maps(MapDatum datum) {
        return switch (datum) {
            case GCJ_02 -> new Wording("高德、腾讯地图", "Amap, Tencent Maps");
            case BD_09 -> new Wording("百度地图", "Baidu Maps");
        };
    }
}
