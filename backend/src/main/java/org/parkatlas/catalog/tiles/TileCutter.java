package org.parkatlas.catalog.tiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.IntFunction;

import org.parkatlas.catalog.query.Condition;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.springframework.stereotype.Component;

/** Cuts tiles out of the database. */
@Component
class TileCutter {

    /** Of the features that should fit by their average size, so that a second cut nearly always does. */
    private static final double CAUTION = 0.9;

    private final Readings readings;
    private final TileProperties limits;

    TileCutter(Readings readings, TileProperties limits) {
        this.readings = readings;
        this.limits = limits;
    }

    /**
     * The tile as the data is now. Where it is larger than allowed it is cut again with fewer features, each time from
     * one snapshot; how many is a matter of the data alone, so the same data makes the same tile.
     */
    Tile cut(TileLayer layer, TileAddress address, Selection selection) {
        if (selection.filter().equals(Filter.ALL)) {
            var all = new Condition(layer.cutTile(), Map.of());
            return fitting(most -> cut(selection.viewer(), all, address, most));
        }
        var condition = Condition.of(selection.type(), selection.filter());
        var statement = new Condition(layer.cutTile(selection.type(), condition.sql()), condition.values());
        return fitting(most -> cut(selection.viewer(), statement, address, most));
    }

    private Tile fitting(IntFunction<Cut> cutting) {
        var cut = cutting.apply(limits.maxFeatures());
        while (cut.body().length > limits.maxBytes() && cut.features() > 1) {
            cut = cutting.apply(fitting(cut));
        }
        return Tile.of(cut.version(), cut.body());
    }

    private int fitting(Cut cut) {
        var most = (int) (cut.features() * CAUTION * limits.maxBytes() / cut.body().length);
        return Math.max(1, most);
    }

    private Cut cut(Viewer viewer, Condition statement, TileAddress address, int most) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(statement.sql())
                        .params(statement.values())
                        .param("z", address.z())
                        .param("x", address.x())
                        .param("y", address.y())
                        .param("most", most)
                        .query((row, number) -> Cut.of(row))
                        .single());
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one method call
    private record Cut(long version, byte[] body, int features) {

        static Cut of(ResultSet row) throws SQLException {
            return new Cut(row.getLong("version"), row.getBytes("body"), row.getInt("features"));
        }
    }
}
