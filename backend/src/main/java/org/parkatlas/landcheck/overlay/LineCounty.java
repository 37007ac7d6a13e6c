package org.parkatlas.landcheck.overlay;

import java.util.Optional;
import java.util.Set;

import org.parkatlas.geo.GeoShape;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** Tells in which county a red line lies. */
@Component
public class LineCounty {

    private static final String FIND = SqlFile.read(LineCounty.class, "find-county");

    private record Candidate(String code, boolean isInside) {}

    /**
     * Code of the county in which all corners lie, no further out than its outline may be wrong; empty where there is none.
     *
     * @param counties only of these, if there are any
     */
    public Optional<String> find(Reading reading, GeoShape corners, Set<String> counties) {
        return reading.jdbc()
                .sql(FIND)
                .param("corners", corners.toEwkb())
                .param("counties", counties.toArray(String[]::new))
                .query((row, index) -> new Candidate(row.getString("code"), row.getBoolean("is_inside")))
                .optional()
                .filter(Candidate::isInside)
                .map(Candidate::code);
    }
}
