package org.parkatlas.region;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.names.EnglishName;

/**
 * A town or subdistrict that a plan names.
 *
 * @param code nine or twelve digits of the 统计用区划代码
 * @param role what the plan says it is
 */
record Town(
        String id,
        @Nullable String code,
        String name,
        @Nullable EnglishName english,
        String countyCode,
        @Nullable String role,
        @Nullable GeoPoint position,
        Precision precision,
        @Nullable LocatedIn locatedIn) {}
