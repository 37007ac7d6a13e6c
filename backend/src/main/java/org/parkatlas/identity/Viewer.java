package org.parkatlas.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who reads. It goes with every read; two that are equal see the same of the same data. Until sign-in comes there is
 * {@link #PUBLIC} alone.
 *
 * @param audiences whose rows and properties it sees
 * @param counties  codes (GB/T 2260) of the counties whose rows for {@link Audience#COUNTY} it sees
 */
public record Viewer(Set<Audience> audiences, Set<String> counties) {

    /** Anybody, unknown. */
    public static final Viewer PUBLIC = new Viewer(EnumSet.of(Audience.PUBLIC), Set.of());

    public Viewer {
        audiences = Set.copyOf(audiences);
        counties = Set.copyOf(counties);
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

    /** Names all viewers that see the same: {@code public}, or audiences and counties in a fixed order. */
    public String key() {
        return isPublic() ? Audience.PUBLIC.code() : new TreeSet<>(audiences) + ":" + new TreeSet<>(counties);
    }
}
