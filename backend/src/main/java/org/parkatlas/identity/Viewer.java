package org.parkatlas.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who reads. It goes with every read; two that are equal see the same of the same data.
 *
 * @param audiences whose rows and properties it sees
 * @param counties  codes (GB/T 2260) of the counties whose rows for {@link Audience#COUNTY} it sees, or {@link #ALL} alone
 */
public record Viewer(Set<Audience> audiences, Set<String> counties) {

    /** In place of the codes: every county. */
    public static final String ALL = "*";

    /** Anybody, unknown. */
    public static final Viewer PUBLIC = new Viewer(EnumSet.of(Audience.PUBLIC), Set.of());

    public Viewer {
        audiences = Set.copyOf(audiences);
        counties = Set.copyOf(counties);
        if (counties.contains(ALL) && counties.size() > 1) {
            throw new IllegalArgumentException("Every county, and some: " + counties);
        }
        if (!audiences.contains(Audience.PUBLIC)) {
            throw new IllegalArgumentException("What is public is for everybody: " + audiences);
        }
    }

    /** Whether rows and properties for this audience are for it. */
    public boolean sees(Audience audience) {
        return audiences.contains(audience);
    }

    /** Whether it sees no more than everybody; only then may a shared cache keep the answer. */
    public boolean isPublic() {
        return audiences.equals(Set.of(Audience.PUBLIC));
    }

    /**
     * What the views are told: audiences whose every row it sees, a bar, and the counties of which it sees the rows for
     * {@link Audience#COUNTY}; in a fixed order, separated by commas.
     */
    String claims() {
        var unlimited = new TreeSet<>(audiences);
        var some = new TreeSet<>(counties);
        if (!some.remove(ALL)) {
            unlimited.remove(Audience.COUNTY);
        }
        return unlimited.stream().map(Audience::code).collect(Collectors.joining(",")) + "|" + String.join(",", some);
    }

    /** Names all viewers that see the same: {@code public}, or audiences and counties in a fixed order. */
    public String key() {
        return isPublic() ? Audience.PUBLIC.code() : new TreeSet<>(audiences) + ":" + new TreeSet<>(counties);
    }
}
