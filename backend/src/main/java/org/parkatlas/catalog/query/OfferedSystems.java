package org.parkatlas.catalog.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

/** The reference systems in which every outlet takes and gives coordinates (OGC 18-058r1, 6.2). */
public final class OfferedSystems {

    private static final List<ReferenceSystem> ALL = Stream.concat(
                    Stream.of(ReferenceSystems.CRS84),
                    Stream.of(4490, 4527, 4526, 4548, 4547, 3857, 4326)
                            .map(ReferenceSystems::findByEpsg)
                            .flatMap(Optional::stream))
            .toList();

    private static final String CODES =
            ALL.stream().skip(1).map(ReferenceSystem::code).collect(Collectors.joining(", "));

    private OfferedSystems() {}

    /** All of them, CRS84 first. */
    public static List<ReferenceSystem> list() {
        return ALL;
    }

    /**
     * The system that a parameter names, CRS84 where it is not given.
     *
     * @param identifier an OGC address, a URN or {@code EPSG:4527}
     * @throws InvalidParameter if it is not offered
     */
    public static ReferenceSystem get(String parameter, @Nullable String identifier) {
        if (identifier == null) {
            return ReferenceSystems.CRS84;
        }
        return ReferenceSystems.find(identifier)
                .filter(ALL::contains)
                .orElseThrow(() -> new InvalidParameter(
                        parameter,
                        Wording.of(
                                "%s 不提供参考系 %s；可用 CRS84, %s。",
                                "%s has no reference system %s; there are CRS84, %s.",
                                parameter,
                                Quoted.shorten(identifier),
                                CODES)));
    }
}
