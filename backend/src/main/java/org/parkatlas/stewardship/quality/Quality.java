package org.parkatlas.stewardship.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Says of the parks in a post's counties what is missing, old, unreviewed or contradictory. */
@Service
class Quality {

    /** Ids that are told for a finding. */
    private static final int MOST = 10;

    private static final String FIND = SqlFile.read(Quality.class, "find-quality");
    private static final String UNREVIEWED = SqlFile.read(Quality.class, "count-unreviewed");

    private final Readings readings;
    private final JdbcClient desk;
    private final QualityProperties properties;
    private final Clock clock;

    Quality(Readings readings, @Qualifier("desk") DataSource desk, QualityProperties properties, Clock clock) {
        this.readings = readings;
        this.desk = JdbcClient.create(desk);
        this.properties = properties;
        this.clock = clock;
    }

    /** Parks by name, as far as the post works for them. */
    Page<ParkQuality> of(SignedIn post, QualityQuery query) {
        var found = published(post.viewer(), query);
        var page = query.paging().page(List.copyOf(found.parks().values()), found.total(), QualityQuery::keyOf);
        var drafted = drafted(post.viewer().counties(), page.items());
        var items = page.items().stream()
                .map(park -> park.with(park.layers().stream()
                        .map(layer -> layer.drafted(drafted.getOrDefault(park.id() + " " + layer.layer(), 0L)))
                        .toList()))
                .toList();
        return new Page<>(items, page.total(), page.next());
    }

    /** The day before which something is old, in China. */
    LocalDate cutoff() {
        return LocalDate.now(clock).minusMonths(properties.oldMonths());
    }

    private Found published(Viewer viewer, QualityQuery query) {
        var paging = query.paging();
        var found = new Found();
        readings.read(viewer, reading -> {
            reading.jdbc()
                    .sql(FIND)
                    .param("everywhere", viewer.counties().contains(Viewer.ALL))
                    .param("counties", viewer.counties().toArray(String[]::new))
                    .param("plan", query.plan())
                    .param("cutoff", cutoff().toString())
                    .param("tolerance_percent", properties.areaTolerancePercent())
                    .param("most", MOST)
                    .param("after_name", paging.after(0))
                    .param("after_id", paging.after(1))
                    .param("limit", paging.oneMore())
                    .query(found::add);
            return found;
        });
        return found;
    }

    /** Parks as their rows come, one for each layer. */
    private static final class Found {

        private final Map<String, ParkQuality> parks = new LinkedHashMap<>();
        private long total;

        Map<String, ParkQuality> parks() {
            return parks;
        }

        long total() {
            return total;
        }

        void add(ResultSet row) throws SQLException {
            total = row.getLong("total");
            var id = row.getString("id");
            if (id != null) {
                var known = parks.get(id);
                var park = known == null ? park(row) : known;
                var layers = new ArrayList<>(park.layers());
                layers.add(layer(row));
                parks.put(id, park.with(layers));
            }
        }
    }

    private static ParkQuality park(ResultSet row) throws SQLException {
        return new ParkQuality(
                row.getString("id"),
                row.getString("name"),
                row.getString("short_name"),
                TextArrays.list(row, "county_codes"),
                row.getString("precision_class"),
                row.getObject("accuracy_m", Double.class),
                area(row),
                TextArrays.list(row, "lacking"),
                List.of());
    }

    private static ParkQuality.@Nullable Area area(ResultSet row) throws SQLException {
        var ha = row.getBigDecimal("area_ha");
        return ha == null ? null : new ParkQuality.Area(ha, row.getString("area_as_of"));
    }

    private static ParkQuality.Layer layer(ResultSet row) throws SQLException {
        return new ParkQuality.Layer(
                row.getString("layer"),
                row.getLong("objects"),
                row.getLong("demo"),
                row.getString("oldest"),
                row.getLong("undated"),
                finding(row, "missing"),
                finding(row, "old"),
                finding(row, "contradictory"),
                0);
    }

    private static ParkQuality.Finding finding(ResultSet row, String name) throws SQLException {
        return new ParkQuality.Finding(row.getLong(name), TextArrays.list(row, name + "_ids"));
    }

    /** How many objects wait, by id of the park and of the layer. */
    private Map<String, Long> drafted(Set<String> counties, List<ParkQuality> parks) {
        var counts = new HashMap<String, Long>();
        desk.sql(UNREVIEWED)
                .param("parks", parks.stream().map(ParkQuality::id).toArray(String[]::new))
                .param("everywhere", counties.contains(Viewer.ALL))
                .param("counties", counties.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("park_id") + " " + row.getString("kind"), row.getLong("unreviewed"));
                });
        return counts;
    }
}
