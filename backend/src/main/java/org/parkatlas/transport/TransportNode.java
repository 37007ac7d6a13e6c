package org.parkatlas.transport;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.names.EnglishName;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An airport, port, railway station or expressway interchange.
 *
 * @param kind   airport, port, rail_station or expressway_interchange
 * @param line   the lines or roads it lies on
 * @param status what the source says of its state, such as 在用
 * @param ord    its place in the plan
 */
record TransportNode(
        String id,

        @Schema(allowableValues = {"airport", "port", "rail_station", "expressway_interchange"})
        String kind,

        String name,
        @Nullable String shortName,
        @Nullable EnglishName english,
        @Nullable String line,
        @Nullable String status,
        @Nullable String countyCode,
        @Nullable GeoPoint position,
        Precision precision,
        @Nullable LocatedIn locatedIn,
        @JsonIgnore int ord) {}
