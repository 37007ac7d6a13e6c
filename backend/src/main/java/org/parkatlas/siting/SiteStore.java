package org.parkatlas.siting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.identity.Reading;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.proximity.Proximity;
import org.springframework.stereotype.Repository;

/** Reads candidates: a few statements, however many there are. */
@Repository
class SiteStore {

    private static final String LIST = SqlFile.read(SiteStore.class, "list-sites");
    private static final String WITHIN = SqlFile.read(SiteStore.class, "list-within");

    private final Proximity proximity;

    SiteStore(Proximity proximity) {
        this.proximity = proximity;
    }

    /** The parks of a plan that are of these kinds, in the order of names. */
    List<Site> list(Reading reading, @Nullable String plan, List<String> kinds) {
        return located(
                reading,
                reading.jdbc()
                        .sql(LIST)
                        .param("plan", plan)
                        .param("kinds", kinds.toArray(String[]::new))
                        .param("ids", null)
                        .query(SiteStore::site)
                        .list());
    }

    /** Those of these parks that the reader sees, in the order of names. */
    List<Site> list(Reading reading, List<String> ids) {
        return located(
                reading,
                reading.jdbc()
                        .sql(LIST)
                        .param("plan", null)
                        .param("kinds", null)
                        .param("ids", ids.toArray(String[]::new))
                        .query(SiteStore::site)
                        .list());
    }

    private List<Site> located(Reading reading, List<Site> sites) {
        var places = proximity
                .listPlaces(reading, "park", sites.stream().map(Site::id).toList())
                .stream()
                .filter(it -> it.spot() != null)
                .collect(Collectors.toMap(it -> it.id(), it -> it));
        return sites.stream()
                .map(site -> {
                    var place = places.get(site.id());
                    return place == null ? site : site.at(place.spot());
                })
                .toList();
    }

    private static Site site(ResultSet row, int index) throws SQLException {
        return new Site(
                row.getString("id"),
                row.getString("name"),
                row.getString("short_name"),
                EnglishName.of(row),
                row.getString("plan_id"),
                row.getString("kind"),
                TextArrays.list(row, "county_codes"),
                TextArrays.list(row, "same_as"),
                row.getString("primary_industry_id"),
                TextArrays.list(row, "related_industry_ids"),
                TextArrays.list(row, "industry_labels"),
                StoredPosition.precision(row),
                LocatedIn.ofReference(row.getString("located_in")).orElse(null),
                null,
                null,
                index);
    }

    /** For every park those that it lies in: itself, what it is a part of and so on, and other names of these. */
    Map<String, Set<String>> within(Reading reading) {
        var within = new HashMap<String, Set<String>>();
        reading.jdbc().sql(WITHIN).query(row -> {
            within.computeIfAbsent(row.getString("id"), id -> new HashSet<>()).add(row.getString("holder"));
        });
        return within;
    }

    /** The areas that documents state for these parks. */
    Map<String, List<StatedAreas.Row>> areas(Reading reading, List<Site> sites) {
        var areas = new HashMap<String, List<StatedAreas.Row>>();
        reading.jdbc().sql(StatedAreas.LIST).param("ids", parks(sites)).query(row -> {
            areas.computeIfAbsent(row.getString("park_id"), id -> new ArrayList<>())
                    .add(StatedAreas.Row.of(row));
        });
        return areas;
    }

    private static String[] parks(List<Site> sites) {
        return sites.stream()
                .flatMap(it -> Stream.ofNullable(it.parkId()))
                .distinct()
                .toArray(String[]::new);
    }

    /** What was entered of these parks, or of those in which the land lies. */
    Map<String, List<SiteItem>> items(Reading reading, List<Site> sites) {
        var items = new HashMap<String, List<SiteItem>>();
        reading.jdbc().sql(SiteItem.LIST).param("ids", parks(sites)).query(row -> {
            items.computeIfAbsent(row.getString("park_id"), id -> new ArrayList<>())
                    .add(SiteItem.of(row));
        });
        return items;
    }
}
