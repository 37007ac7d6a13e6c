package org.parkatlas.park;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.catalog.spi.Paging;
import org.parkatlas.geo.Area;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.Industries;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.region.Counties;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Parks in sets, and what belongs to one. */
@Repository
class JdbcParks {

    private static final String LIST = SqlFile.read(JdbcParks.class, "list-parks");
    private static final String COUNT_BY_KIND = SqlFile.read(JdbcParks.class, "count-by-kind");
    private static final String FIND_RELATED = SqlFile.read(JdbcParks.class, "find-related");
    private static final String FIND_AREAS = SqlFile.read(JdbcParks.class, "find-areas");

    private final Readings readings;
    private final Plans plans;
    private final Counties counties;
    private final Industries industries;

    JdbcParks(Readings readings, Plans plans, Counties counties, Industries industries) {
        this.readings = readings;
        this.plans = plans;
        this.counties = counties;
        this.industries = industries;
    }

    /** The parks that match, by name in the order of Chinese dictionaries, then id. */
    ParkList list(Viewer viewer, ParkQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private ParkList list(Reading reading, ParkQuery query) {
        var paging = Paging.of(query.limit(), query.cursor(), 2);
        var filter = filter(reading, query);
        var byKind = countByKind(reading, filter);
        var total = byKind.values().stream().mapToLong(Long::longValue).sum();
        var rows = reading.jdbc()
                .sql(LIST)
                .params(filter)
                .param("after_name", paging.after(0))
                .param("after_id", paging.after(1))
                .param("limit", paging.oneMore())
                .query(JdbcParks::item)
                .list();
        var page = paging.page(rows, total, park -> List.of(park.name(), park.id()));
        return new ParkList(page.items(), total, new ParkList.Counts(byKind), page.next());
    }

    /** Ids of what belongs to a park. */
    static RelatedIds related(Reading reading, String id) {
        return reading.jdbc()
                .sql(FIND_RELATED)
                .param("id", id)
                .query((row, index) -> new RelatedIds(
                        TextArrays.list(row, "child_ids"),
                        TextArrays.list(row, "layout_ids"),
                        TextArrays.list(row, "enterprise_ids")))
                .single();
    }

    /** The areas that documents state for a park, in the pack's order. */
    static List<StatedArea> areas(Reading reading, String id) {
        return reading.jdbc()
                .sql(FIND_AREAS)
                .param("id", id)
                .query(JdbcParks::area)
                .list();
    }

    private Map<String, @Nullable Object> filter(Reading reading, ParkQuery query) {
        plans.checkParameter(reading, query.plan());
        counties.checkParameter(reading, query.county());
        var under = industries.findByParameter(reading, query.industry());
        var filter = new LinkedHashMap<String, @Nullable Object>();
        filter.put("plan", query.plan());
        filter.put("county", query.county());
        filter.put("kinds", query.kinds());
        filter.put("industries", under.map(ids -> ids.toArray(String[]::new)).orElse(null));
        return filter;
    }

    private static Map<String, Long> countByKind(Reading reading, Map<String, @Nullable Object> filter) {
        var counted = new LinkedHashMap<String, Long>();
        reading.jdbc().sql(COUNT_BY_KIND).params(filter).query(row -> {
            counted.put(row.getString("kind"), row.getLong("parks"));
        });
        var ordered = new LinkedHashMap<String, Long>();
        for (var kind : ParkKind.codes()) {
            if (counted.containsKey(kind)) {
                ordered.put(kind, counted.get(kind));
            }
        }
        return ordered;
    }

    private static ParkItem item(ResultSet row, int index) throws SQLException {
        var where = StoredPosition.of(row);
        return new ParkItem(
                row.getString("id"),
                row.getString("plan_id"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("short_name"),
                TextArrays.list(row, "aliases"),
                row.getString("parent_id"),
                TextArrays.list(row, "same_as"),
                TextArrays.list(row, "county_codes"),
                IndustryLabel.listOf(TextArrays.list(row, "industry_ids"), TextArrays.list(row, "industry_labels")),
                where.position(),
                where.precision(),
                LocatedIn.ofReference(where.locatedIn()).orElse(null),
                row.getLong("enterprise_count"));
    }

    private static StatedArea area(ResultSet row, int index) throws SQLException {
        return StatedArea.of(
                Area.ofHectares(row.getDouble("area_ha")),
                row.getString("basis"),
                row.getString("part"),
                row.getString("as_of"),
                row.getString("note"),
                new Citation(
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote")));
    }

    /** Ids of a park's parts, of the layout elements that name it, and of the enterprises in it. */
    record RelatedIds(List<String> children, List<String> layouts, List<String> enterprises) {}
}
