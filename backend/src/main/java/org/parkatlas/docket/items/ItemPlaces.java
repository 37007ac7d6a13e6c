package org.parkatlas.docket.items;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parkatlas.docket.units.Member;
import org.parkatlas.docket.units.Unit;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.land.ledger.LedgerPlots;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Finds what items are about, and where its marks stand. */
@Component
public class ItemPlaces {

    private static final String FIND = SqlFile.read(ItemPlaces.class, "find-places");
    private static final String ANCHORS = SqlFile.read(ItemPlaces.class, "find-anchors");
    private static final Pattern REFERENCE =
            Pattern.compile("(county|park|parcel|project|enterprise):[a-z0-9-]{1,120}");

    private final Readings readings;
    private final LedgerPlots plots;

    ItemPlaces(Readings readings, LedgerPlots plots) {
        this.readings = readings;
        this.plots = plots;
    }

    /**
     * What these references lead to, for a unit that names them. A county's unit names what is in its county.
     *
     * @throws InvalidBody if there is no such object, it is named twice, or it is in another county
     */
    List<Place> resolve(Member member, Unit unit, List<String> references) {
        var found = find(member, unit, references);
        var places = new ArrayList<Place>();
        var seen = new HashSet<String>();
        for (int index = 0; index < references.size(); index++) {
            var reference = references.get(index);
            var pointer = "/places/" + index;
            var place = found.get(reference);
            if (place == null) {
                throw new InvalidBody(pointer, Wording.of("没有 %s。", "There is no %s.", reference));
            }
            if (!seen.add(reference)) {
                throw new InvalidBody(pointer, Wording.of("%s 写了两次。", "%s is named twice.", reference));
            }
            if (unit.isOfCounty() && (place.county() == null || !unit.counties().contains(place.county()))) {
                throw new InvalidBody(
                        pointer, Wording.of("%s不在本单位的县区。", "%s is not in the county of this unit.", place.label()));
            }
            places.add(place);
        }
        return places;
    }

    private Map<String, Place> find(Member member, Unit unit, List<String> references) {
        var ids = references.stream()
                .filter(it -> REFERENCE.matcher(it).matches())
                .collect(Collectors.groupingBy(
                        it -> it.substring(0, it.indexOf(':')),
                        Collectors.mapping(it -> it.substring(it.indexOf(':') + 1), Collectors.toSet())));
        var found = new HashMap<String, Place>();
        readings.read(
                        member.post().viewer(),
                        reading -> reading.jdbc()
                                .sql(FIND)
                                .param("counties", array(ids, "county"))
                                .param("parks", array(ids, "park"))
                                .param("projects", array(ids, "project"))
                                .param("enterprises", array(ids, "enterprise"))
                                .param("wanted", unit.counties().toArray(String[]::new))
                                .query((row, index) -> new Place(
                                        row.getString("reference"),
                                        row.getString("label"),
                                        row.getString("park_id"),
                                        row.getString("county_code")))
                                .list())
                .forEach(it -> found.put(it.reference(), it));
        plots.find(reader(unit), ids.getOrDefault("parcel", Set.of()))
                .forEach(it -> found.put(
                        "parcel:" + it.id(), new Place("parcel:" + it.id(), it.code(), it.park(), it.county())));
        return found;
    }

    private static String[] array(Map<String, Set<String>> ids, String kind) {
        return ids.getOrDefault(kind, Set.of()).toArray(String[]::new);
    }

    /** A unit names parcels of its county, the office those of all, and reads nothing else of them. */
    private static Viewer reader(Unit unit) {
        return new Viewer(
                EnumSet.allOf(Audience.class), unit.office() ? Set.of(Viewer.ALL) : Set.copyOf(unit.counties()));
    }

    /** Where the marks of these places stand, by reference. */
    public Map<String, Anchor> anchors(Viewer viewer, Collection<Place> places) {
        var ids = places.stream()
                .map(Place::anchor)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return readings
                .read(
                        viewer,
                        reading -> reading.jdbc()
                                .sql(ANCHORS)
                                .param("references", ids)
                                .query((row, index) -> new Anchor(
                                        row.getString("reference"),
                                        row.getString("name"),
                                        row.getObject("lon", Double.class),
                                        row.getObject("lat", Double.class)))
                                .list())
                .stream()
                .collect(Collectors.toMap(Anchor::reference, Function.identity()));
    }
}
